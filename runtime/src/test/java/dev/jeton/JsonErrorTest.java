package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The error that costs nothing, and the exception behind it, which nobody may see. */
class JsonErrorTest {
    private final JsonError error = new JsonError();
    private final TokenView view = new TokenView();

    private boolean tryParse(String json) {
        byte[] document = json.getBytes(UTF_8);
        return view.tryParse(document, 0, document.length, error);
    }

    @Test
    void saysWhatAndWhere() {
        assertThat(tryParse("{\n\"properties\":[{\"hidden\":0}]}")).isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.properties[0].hidden");
        assertThat(error.offset()).isEqualTo(26);
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(25);
        StringBuilder path = new StringBuilder("at ");
        error.appendPath(path);
        assertThat(path.toString()).isEqualTo("at $.properties[0].hidden");
        JsonException exception = error.toException();
        assertThat(exception).hasMessageThat().isEqualTo(error.toString());
        assertThat(exception.getStackTrace()).isNotEmpty();
        assertThat(exception).isNotSameInstanceAs(error.signal);
    }

    @Test
    void placeIsCountedFromTheStartOfTheDocument() {
        byte[] document = "?\n?[\n 7]?".getBytes(UTF_8);
        assertThat(view.tryParse(document, 3, 5, error)).isFalse();
        assertThat(error.offset()).isEqualTo(0);
        document = "?\n?{\n 7}?".getBytes(UTF_8);
        assertThat(view.tryParse(document, 3, 5, error)).isFalse();
        assertThat(error.column()).isEqualTo(2);
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.offset()).isEqualTo(3);
    }

    @Test
    void placeInACopiedDocumentIsKeptThoughTheCopyIsErased() {
        ByteBuffer document = ByteBuffer.wrap("{\n\n 7}".getBytes(UTF_8));
        assertThat(view.tryParse(document, error)).isFalse();
        assertThat(document.position()).isEqualTo(0);
        assertThat(error.line()).isEqualTo(3);
        assertThat(error.column()).isEqualTo(2);
        assertThat(view.tryParse(ByteBuffer.wrap("{\"access_token\":\"x\"} ".getBytes(UTF_8)), error))
                .isTrue();
        assertThat(error.line()).isEqualTo(0);
    }

    @Test
    void isResetByAnAcceptedDocument() {
        assertThat(tryParse("{}")).isFalse();
        assertThat(error.path()).isEqualTo("$.access_token");
        assertThat(tryParse("{\"access_token\":\"x\"}")).isTrue();
        assertThat(error.code()).isNull();
        assertThat(error.path()).isEqualTo("$");
        assertThat(error.offset() + error.line() + error.column()).isEqualTo(0);
        assertThat(error.toString()).isEqualTo("no error");
        assertThrows(IllegalStateException.class, error::toException);
    }

    @Test
    void deepPathsAreKept() {
        assertThat(tryParse("{\"access_token\":\"x\",\"u\":" + "[".repeat(100))).isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
        assertThat(error.path()).isEqualTo("$.*" + "[0]".repeat(63));
        assertThat(tryParse("")).isFalse();
        assertThat(error.path()).isEqualTo("$");
    }

    @Test
    void signalCanNotBeChanged() {
        JsonException signal = error.signal;
        signal.addSuppressed(new IllegalStateException());
        signal.setStackTrace(new IllegalStateException().getStackTrace());
        assertThat(signal.getSuppressed()).isEmpty();
        assertThat(signal.getStackTrace()).isEmpty();
        assertThrows(IllegalStateException.class, () -> signal.initCause(new IllegalArgumentException()));
        assertThat(signal.getCause()).isNull();
    }

    @Test
    void parsingThrowsRealExceptionsAfterTrying() {
        assertThat(tryParse("{")).isFalse();
        JsonException first = assertThrows(JsonException.class, () -> view.parse(new byte[] {'{'}));
        JsonException second = assertThrows(JsonException.class, () -> view.parse(new byte[] {'{'}));
        assertThat(first).isNotSameInstanceAs(second);
        assertThat(first.code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        assertThat(first.getStackTrace()).isNotEmpty();
        assertThat(first).hasMessageThat().isEqualTo(error.toString());
    }

    /** Behind a mistake the reader finds nothing more, which is a mistake as well. */
    @Test
    void firstMistakeIsTheOneThatIsTold() {
        List<String> mistakes = List.of(
                "\"\\q",
                "\"\u0001",
                "{\"a\":[1,{\"b\":\"\\q",
                "{\"a\":[1;",
                "{\"\\q",
                "{\"a\";",
                "{\"a\":1;",
                "[1,[[-x",
                "[nul.");
        for (String mistake : mistakes) {
            for (String place : List.of("\"labels\":{\"a\":", "\"properties\":[", "\"unknown\":", "\"unknown\":[[")) {
                byte[] document = ("{\"access_token\":\"x\"," + place + mistake).getBytes(UTF_8);
                assertThat(view.tryParse(document, 0, document.length, error)).isFalse();
                assertThat(view.isEmpty()).isTrue();
                assertThat(error.code()).isNotEqualTo(JsonErrorCode.UNEXPECTED_END);
                JsonException thrown = assertThrows(JsonException.class, () -> view.parse(document));
                assertThat(error.toString()).isEqualTo(thrown.getMessage());
            }
        }
    }

    /** A view that does what codecs written by hand may do. */
    private static final class Foreign extends JsonView {
        private final Supplier<RuntimeException> failure;

        Foreign(Supplier<RuntimeException> failure) {
            this.failure = failure;
        }

        @Override
        protected JsonException read(CodecReader reader) {
            throw failure.get();
        }

        @Override
        protected void forget() {}
    }

    /** A view by hand that makes a record, and has a generated view before and behind that. */
    private static final class WithRecord extends JsonView {
        private final PropertyView property = new PropertyView();
        private @Nullable List<@Nullable String> strings;

        @Override
        protected @Nullable JsonException read(CodecReader reader) {
            reader.beginMap();
            for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
                switch (key) {
                    case "property" -> property.readValue(reader);
                    case "strings" -> strings = reader.readStrings();
                    default -> reader.skipValue();
                }
            }
            return null;
        }

        @Override
        protected void forget() {
            property.erase();
        }
    }

    /** What is made of half a document would be seen by whoever makes it. */
    @Test
    void viewsByHandGetExceptions() {
        for (String tail : List.of(
                "\"strings\":[\"a\";",
                "\"strings\":[\"a\",\"\\q",
                "\"strings\":[\"a\"",
                "\"property\":{\"key\":\"\\q",
                "\"property\":{\"key\":1}}")) {
            byte[] document = ("{\"property\":{\"key\":\"k\"}," + tail).getBytes(UTF_8);
            WithRecord byHand = new WithRecord();
            assertThat(byHand.tryParse(document, 0, document.length, error)).isFalse();
            assertThat(byHand.isEmpty()).isTrue();
            assertThat(byHand.property.isEmpty()).isTrue();
            assertThat(byHand.strings).isNull();
            JsonException thrown = assertThrows(JsonException.class, () -> byHand.parse(document));
            assertThat(error.toString()).isEqualTo(thrown.getMessage());
        }
    }

    @Test
    void exceptionsOfOtherReadersAreTakenOver() {
        Foreign foreign = new Foreign(() -> assertThrows(JsonException.class, () -> RawJson.of("\n[1,x]")));
        assertThat(foreign.tryParse(new byte[] {'{'}, 0, 1, error)).isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(error.path()).isEqualTo("$[1]");
        assertThat(error.offset()).isEqualTo(4);
        assertThat(error.line()).isEqualTo(2);
    }

    @Test
    void otherExceptionsPassAndLeaveTheViewUsable() {
        Foreign foreign = new Foreign(() -> new IllegalArgumentException("not ours"));
        assertThrows(IllegalArgumentException.class, () -> foreign.tryParse(new byte[] {'{'}, 0, 1, error));
        assertThat(foreign.isEmpty()).isTrue();
        assertThat(error.code()).isNull();
        byte[] tooLarge = new byte[JsonLimits.DEFAULT.maxDocumentBytes() + 1];
        JsonException real = assertThrows(JsonException.class, () -> foreign.parse(tooLarge));
        assertThat(real.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(real.getStackTrace()).isNotEmpty();
    }
}
