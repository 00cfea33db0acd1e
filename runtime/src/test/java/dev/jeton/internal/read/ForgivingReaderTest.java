package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.codegen.NameTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values whose errors are forgiven, as generated code reads them. */
class ForgivingReaderTest {
    private static final NameTable NAMES = NameTable.of("a", "b");

    private final DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);

    private DocumentReader in(String json) {
        reader.reset(json);
        reader.beginObject(NAMES);
        return reader;
    }

    /** Reads {@code a} as an array of numbers, and returns whether that was forgiven. */
    private boolean isForgiven(boolean distinctNames) {
        int attempt = reader.beginAttempt();
        try {
            int mark = reader.primitiveElements().mark();
            reader.elements().push("left behind");
            reader.beginArray();
            while (reader.nextElement()) {
                reader.primitiveElements().pushInt(reader.readInt());
            }
            reader.primitiveElements().popInts(mark);
            reader.elements().dropTo(0);
            reader.endAttempt(attempt);
        } catch (JsonException error) {
            reader.forgive(attempt, error, distinctNames);
        }
        return reader.wasForgiven();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,\"2\"]",
                "[[]]",
                "7",
                "{\"a\":1}",
                "null",
                "[1,2147483648]",
                "[1.5]",
                " [ 1 , {\"x\":[{}]} ] "
            })
    void readerGoesOnBehindTheValue(String value) {
        DocumentReader read = in("{\"a\":" + value + ",\"b\":7}");
        assertThat(read.nextMember()).isEqualTo(0);
        assertThat(isForgiven(true)).isTrue();
        assertThat(read.elements().mark()).isEqualTo(0);
        assertThat(read.primitiveElements().mark()).isEqualTo(0);
        assertThat(read.nextMember()).isEqualTo(1);
        assertThat(read.readInt()).isEqualTo(7);
        assertThat(read.nextMember()).isEqualTo(DocumentReader.END_OBJECT);
        read.endDocument();
    }

    @Test
    void rightValueIsNoneThatIsForgiven() {
        DocumentReader read = in("{\"a\":[1,2]}");
        read.nextMember();
        assertThat(isForgiven(true)).isFalse();
        assertThat(read.nextMember()).isEqualTo(DocumentReader.END_OBJECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[tru]             | UNEXPECTED_CHARACTER",
                "[\"\\x\"]         | INVALID_ESCAPE",
                "[\"a\",1          | UNEXPECTED_END",
                "{\"x\":1,\"x\":2} | DUPLICATE_MEMBER",
                "[\"a\",01]        | INVALID_NUMBER"
            })
    void otherErrorsAreThrownWithPathAndTrace(String value, JsonErrorCode code) {
        in("{\"a\":" + value).nextMember();
        JsonException error = assertThrows(JsonException.class, () -> isForgiven(true));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).startsWith("$.a");
        assertThat(error.getStackTrace()).isNotEmpty();
        assertThat(error.offset()).isAtLeast(5L);
    }

    @Test
    void nameThatComesTwiceIsSkippedWhereItMay() {
        in("{\"a\":{\"x\":1,\"x\":2},\"b\":1}").nextMember();
        assertThat(isForgiven(false)).isTrue();
        assertThat(reader.nextMember()).isEqualTo(1);
    }

    /** The names of objects around it are still known, and those inside are not known from the attempt. */
    @Test
    void namesAroundTheValueAreNotForgotten() {
        reader.reset("{\"x\":1,\"a\":{\"y\":{\"z\":\"\"}},\"\\u0078\":2}");
        reader.beginMap();
        assertThat(reader.nextKey()).isEqualTo("x");
        reader.skipValue();
        assertThat(reader.nextKey()).isEqualTo("a");
        int attempt = reader.beginAttempt();
        JsonException wrong = assertThrows(JsonException.class, () -> {
            reader.beginMap();
            reader.nextKey();
            reader.beginMap();
            reader.nextKey();
            reader.readInt();
        });
        reader.forgive(attempt, wrong, true);
        JsonException error = assertThrows(JsonException.class, reader::nextKey);
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.path()).isEqualTo("$.*");
    }

    @Test
    void attemptsLieInEachOtherToAnyDepth() {
        reader.reset("[".repeat(20) + "true" + "]".repeat(20));
        assertThat(depthOfForgiven(20)).isEqualTo(0);
        reader.endDocument();
    }

    /** The innermost number is forgiven, and everything around it is read. */
    private int depthOfForgiven(int arrays) {
        int attempt = reader.beginAttempt();
        try {
            if (arrays == 0) {
                reader.readInt();
            } else {
                reader.beginArray();
                reader.nextElement();
                int inside = depthOfForgiven(arrays - 1);
                assertThat(reader.nextElement()).isFalse();
                reader.endAttempt(attempt);
                return inside;
            }
            throw new AssertionError("true is no number");
        } catch (JsonException error) {
            reader.forgive(attempt, error, true);
            return arrays;
        }
    }

    /** What an error of the document tells is what it tells without attempts, at whatever depth it comes. */
    @Test
    void errorThatIsNotForgivenIsTheSameAsWithoutAttempts() {
        String json = "[".repeat(3) + "1 x";
        reader.reset(json);
        JsonException error = assertThrows(JsonException.class, () -> depthOfForgiven(4));
        reader.reset(json);
        JsonException plain = assertThrows(JsonException.class, () -> reader.skipValue());
        assertThat(error.getMessage()).isEqualTo(plain.getMessage());
    }

    @Test
    void errorsGoToTheCallersJsonErrorWhereThereIsOne() {
        JsonError taken = new JsonError();
        reader.sendErrorsTo(taken);
        reader.reset("{\"a\":{\"x\":1,\"x\":2},\"b\":1}");
        reader.beginView(NAMES);
        reader.nextMember();
        assertThat(isForgiven(true)).isTrue();
        assertThat(reader.rejection()).isNotNull();
        assertThat(taken.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(taken.path()).isEqualTo("$.a.*");
        assertThat(reader.nextMember()).isEqualTo(DocumentReader.END_OBJECT);
        // A document that was rejected has nothing to forgive, and keeps its first error.
        assertThat(isForgiven(true)).isTrue();
        assertThat(taken.path()).isEqualTo("$.a.*");
        reader.reset("{\"a\":[tru]}");
        taken.reset();
        reader.beginView(NAMES);
        reader.nextMember();
        isForgiven(true);
        assertThat(taken.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(taken.offset()).isEqualTo(6L);
        assertThat(taken.line()).isEqualTo(1);
        reader.sendErrorsTo(null);
    }

    /** As a codec written by hand that has a reader of its own may throw it. */
    @Test
    void exceptionOfAnotherReaderIsJudgedByItsCode() {
        JsonException wrong = assertThrows(
                JsonException.class,
                () -> new DocumentReader(JsonLimits.DEFAULT)
                        .reset("true".getBytes(UTF_8))
                        .readInt());
        JsonException malformed = assertThrows(
                JsonException.class,
                () -> new DocumentReader(JsonLimits.DEFAULT)
                        .reset("x".getBytes(UTF_8))
                        .readInt());
        reader.reset("[7,8]");
        reader.beginArray();
        reader.nextElement();
        reader.forgive(reader.beginAttempt(), wrong, true);
        assertThat(reader.nextElement()).isTrue();
        int attempt = reader.beginAttempt();
        assertThat(assertThrows(JsonException.class, () -> reader.forgive(attempt, malformed, true)))
                .isSameInstanceAs(malformed);
    }

    /** As after a StackOverflowError. */
    @Test
    void attemptThatWasNeverEndedIsForgottenWithItsDocument() {
        in("{\"a\":1}").nextMember();
        reader.beginAttempt();
        reader.reset("true");
        JsonException error = assertThrows(JsonException.class, reader::readInt);
        assertThat(error.path()).isEqualTo("$");
        assertThat(error.getStackTrace()).isNotEmpty();
        reader.beginAttempt();
        JsonError taken = new JsonError();
        reader.sendErrorsTo(taken);
        reader.reset("true");
        assertThrows(JsonException.class, reader::readInt);
        assertThat(taken.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void noAttemptCanEndThatWasNotBegun() {
        assertThrows(IllegalStateException.class, () -> new DocumentReader(JsonLimits.DEFAULT).endAttempt(0));
    }
}
