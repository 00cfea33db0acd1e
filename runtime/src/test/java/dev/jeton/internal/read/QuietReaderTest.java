package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.Utf8Slice;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.TimeForms;
import dev.jeton.codegen.ValueForm;
import dev.jeton.codegen.ValueForms;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a view whose errors go to a {@link JsonError}, what navigates, skips and sets slices throws nothing. */
class QuietReaderTest {
    private static final NameTable NAMES = NameTable.of("a", "b");

    private static final List<String> WRONG =
            List.of("\"\\x\"", "\"a", "nulx", "tru", "[1,]", "{\"a\":1,}", "1e", "-", "01", "}", "", "\"\u0001\"");

    private final JsonError error = new JsonError();

    /** A reader in the object of a view. */
    private DocumentReader in(String json) {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        reader.reset(json.getBytes(UTF_8));
        error.reset();
        reader.sendErrorsTo(error);
        reader.beginView(NAMES);
        return reader;
    }

    private DocumentReader beforeValue(String value) {
        DocumentReader reader = in("{\"a\":" + value);
        assertThat(reader.nextMember()).isEqualTo(0);
        return reader;
    }

    private static void assertAtTheEnd(DocumentReader reader) {
        assertThat(reader.rejection()).isNotNull();
        assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
        assertThat(reader.nextElement()).isFalse();
        assertThat(reader.readNull()).isFalse();
        assertThrows(JsonException.class, reader::readInt);
    }

    private static List<Method> slices() {
        return Arrays.stream(CodecReader.class.getMethods())
                .filter(method -> method.getName().endsWith("Slice"))
                .toList();
    }

    private static void call(Method slice, DocumentReader reader, String value) throws Exception {
        Utf8Slice target = reader.discarded();
        try {
            slice.invoke(reader, arguments(slice, target));
        } catch (InvocationTargetException e) {
            throw new AssertionError(slice.getName() + " throws at " + value, e.getCause());
        }
    }

    private static Object[] arguments(Method slice, Utf8Slice target) {
        if (slice.getParameterCount() == 1) {
            return new Object[] {target};
        }
        if (slice.getParameterTypes()[0] == ValueForm.class) {
            boolean lenient = slice.getName().contains("Lenient");
            return new Object[] {lenient ? TimeForms.EPOCH_SECONDS : ValueForms.UUID, target};
        }
        return new Object[] {target, 0};
    }

    @Test
    void whatSetsASliceRejects() throws Exception {
        assertThat(slices().size()).isAtLeast(10);
        for (Method slice : slices()) {
            for (String value : WRONG) {
                DocumentReader reader = beforeValue(value);
                call(slice, reader, value);
                assertWithMessage("%s %s", slice.getName(), value)
                        .that(error.code())
                        .isNotNull();
                assertAtTheEnd(reader);
            }
        }
    }

    @Test
    void slicesOfAFormRejectOtherTextsAndKinds() {
        Utf8Slice slice = new Utf8Slice();
        beforeValue("\"a\"").readValueSlice(ValueForms.UUID, slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        beforeValue("1e99").readValueSlice(TimeForms.EPOCH_SECONDS, slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        beforeValue("\"1e99\"").readLenientValueSlice(TimeForms.EPOCH_SECONDS, slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        beforeValue("\"a b\"").readValueSlice(ValueForms.URI, slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        beforeValue("\"MAI\"").readValueSlice(TimeForms.MONTH, slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        beforeValue("\"!\"").readBase64Slice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        beforeValue("1").readBase64Slice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        beforeValue("true").readNumberSlice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        beforeValue("1.5").readIntegerSlice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NOT_AN_INTEGER);
        beforeValue("\"1.5\"").readLenientIntegerSlice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NOT_AN_INTEGER);
        beforeValue("\"\"").readLenientNumberSlice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        beforeValue("\"one\"").readLenientNumberSlice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_NUMBER);
        beforeValue("1e9999999999").readNumberSlice(slice);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(slice.isPresent()).isFalse();
    }

    @Test
    void aMemberThatComesTwiceIsRejected() {
        DocumentReader reader = in("{\"a\":1,\"a\":2}");
        reader.nextMember();
        long seen = reader.note(0, 0);
        reader.skipValue();
        reader.nextMember();
        reader.note(seen, 0);
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.offset()).isEqualTo(7);
        assertAtTheEnd(reader);
    }

    @Test
    void anUnknownMemberThatComesTwiceIsRejected() {
        DocumentReader reader = in("{\"x\":1,\"x\":2}");
        reader.nextMember();
        reader.noteUnknownMember();
        reader.skipValue();
        reader.nextMember();
        reader.noteUnknownMember();
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertAtTheEnd(reader);
    }

    @Test
    void aKeyThatComesTwiceIsRejected() {
        DocumentReader reader = beforeValue("{\"x\":1,\"x\":2}}");
        reader.beginMap();
        assertThat(reader.nextKey()).isEqualTo("x");
        reader.skipValue();
        assertThat(reader.nextKey()).isNull();
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertAtTheEnd(reader);
    }

    @Test
    void aWrongNullIsNoNull() {
        DocumentReader reader = beforeValue("nulx}");
        assertThat(reader.readNull()).isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(error.offset()).isEqualTo(8);
        assertThrows(JsonException.class, beforeValue("nulx}")::readNullableString);
    }

    @Test
    void whatFollowsTheDocumentIsRejected() {
        DocumentReader reader = in("{} {");
        assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
        assertThat(reader.rejection()).isNull();
        reader.endDocument();
        assertThat(error.code()).isEqualTo(JsonErrorCode.TRAILING_CONTENT);
        assertThat(error.offset()).isEqualTo(3);
        assertThat(reader.rejection()).isNotNull();
    }

    @Test
    void whatReturnsAValueThrows() {
        assertThrows(JsonException.class, () -> beforeValue("tru").readBoolean());
        assertThrows(JsonException.class, () -> beforeValue("[\"a\"").readStrings());
        assertThrows(JsonException.class, () -> beforeValue("[\"a\"").readNonNullStrings());
        assertThrows(JsonException.class, () -> beforeValue("{]").readRaw());
        assertThrows(JsonException.class, () -> beforeValue("[1,").readRawText());
        assertThrows(JsonException.class, () -> beforeValue("\"\\x\"").readString());
        assertThrows(JsonException.class, () -> beforeValue("\"\\x\"").matchString(NAMES));
        assertThrows(JsonException.class, () -> beforeValue("\"\\x\"").peekString(NAMES));
        assertThrows(JsonException.class, () -> beforeValue("1.5").readLong());
        assertThrows(JsonException.class, () -> beforeValue("1.5").readBigInteger());
        assertThrows(JsonException.class, () -> beforeValue("\"1.5\"").readLenientBigInteger());
        assertThrows(JsonException.class, () -> beforeValue("?").readLenientBigDecimal());
    }
}
