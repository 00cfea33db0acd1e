package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.Utf8Slice;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Strings of U+0020 to U+007E. */
class PrintableStringsTest {
    private static final NameTable KNOWN = NameTable.of("Bearer");

    private static CodecReader in(String json) {
        return (CodecReader) JsonReader.create().reset(json);
    }

    private static String slice(CodecReader reader, boolean lenient) {
        Utf8Slice slice = new Utf8Slice();
        if (lenient) {
            reader.readLenientPrintableSlice(slice);
        } else {
            reader.readPrintableSlice(slice);
        }
        return slice.text();
    }

    private static void assertFails(String json, JsonErrorCode code, Function<CodecReader, String> read) {
        JsonException error = assertThrows(JsonException.class, () -> read.apply(in(json)));
        assertThat(error.code()).isEqualTo(code);
    }

    @Test
    void stringIsReadHoweverItIsSpelt() {
        assertThat(in(" \"a\\u0020~\"").readPrintable()).isEqualTo("a ~");
        assertThat(in("\"Bear\\u0065r\"").readPrintable(KNOWN)).isSameInstanceAs(KNOWN.name(0));
        assertThat(in("\"other\"").readPrintable(KNOWN)).isEqualTo("other");
        assertThat(in("\"a\"").readLenientPrintable()).isEqualTo("a");
        assertThat(in("1.0").readLenientPrintable()).isEqualTo("1.0");
        assertThat(slice(in("\"a\\u0020~\""), false)).isEqualTo("a ~");
        assertThat(slice(in("\"plain\""), true)).isEqualTo("plain");
        assertThat(slice(in("-7"), true)).isEqualTo("-7");
    }

    @Test
    void anotherCharacterIsAnInvalidValue() {
        for (String json :
                new String[] {"\"\u00e9\"", "\"\\n\"", "\"\\u007f\"", "\"Bearer \\u00e9\"", "\"\ud83d\ude00\""}) {
            assertFails(json, JsonErrorCode.INVALID_VALUE, CodecReader::readPrintable);
            assertFails(json, JsonErrorCode.INVALID_VALUE, reader -> reader.readPrintable(KNOWN));
            assertFails(json, JsonErrorCode.INVALID_VALUE, CodecReader::readLenientPrintable);
            assertFails(json, JsonErrorCode.INVALID_VALUE, reader -> slice(reader, false));
            assertFails(json, JsonErrorCode.INVALID_VALUE, reader -> slice(reader, true));
        }
    }

    @Test
    void valuesThatAreNoStringsAreOfTheWrongType() {
        for (String json : new String[] {"true", "[]", "{\"a\":1}"}) {
            assertFails(json, JsonErrorCode.WRONG_TYPE, CodecReader::readPrintable);
            assertFails(json, JsonErrorCode.WRONG_TYPE, reader -> reader.readPrintable(KNOWN));
            assertFails(json, JsonErrorCode.WRONG_TYPE, CodecReader::readLenientPrintable);
            assertFails(json, JsonErrorCode.WRONG_TYPE, reader -> slice(reader, false));
            assertFails(json, JsonErrorCode.WRONG_TYPE, reader -> slice(reader, true));
        }
        assertFails("null", JsonErrorCode.NULL_VALUE, CodecReader::readPrintable);
        assertFails("1", JsonErrorCode.WRONG_TYPE, CodecReader::readPrintable);
        assertFails("\"a", JsonErrorCode.UNEXPECTED_END, CodecReader::readPrintable);
        assertFails("\"a", JsonErrorCode.UNEXPECTED_END, reader -> slice(reader, false));
    }

    @Test
    void writingRejectsOtherCharacters() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.writePrintable(" \"~");
        assertThat(writer.toJson()).isEqualTo("\" \\\"~\"");
        for (String text : new String[] {"\u001f", "\u007f", "\u00e9"}) {
            writer.reset();
            writer.beginArray();
            JsonException error = assertThrows(JsonException.class, () -> writer.writePrintable(text));
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(error.path()).isEqualTo("$[0]");
        }
    }
}
