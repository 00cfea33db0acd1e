package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The first and last value of each limit, and the first and last byte of each kind. */
class ReaderEdgeTest {
    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    private JsonErrorCode code(String json, Consumer<CodecReader> reading) {
        return assertThrows(JsonException.class, () -> reading.accept(Readers.of(reader.reset(json))))
                .code();
    }

    @Test
    void integersAtTheEndsOfTheirRanges() {
        for (String quote : new String[] {"", "\""}) {
            boolean lenient = !quote.isEmpty();
            assertRange(
                    quote,
                    Byte.MIN_VALUE,
                    Byte.MAX_VALUE,
                    source -> lenient ? source.readLenientByte() : source.readByte());
            assertRange(
                    quote,
                    Short.MIN_VALUE,
                    Short.MAX_VALUE,
                    source -> lenient ? source.readLenientShort() : source.readShort());
            assertRange(
                    quote,
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    source -> lenient ? source.readLenientInt() : source.readInt());
        }
    }

    private interface IntegerReading {
        long read(CodecReader reader);
    }

    private void assertRange(String quote, long least, long greatest, IntegerReading reading) {
        assertThat(reading.read(Readers.of(reader.reset(quote + least + quote))))
                .isEqualTo(least);
        assertThat(reading.read(Readers.of(reader.reset(quote + greatest + quote))))
                .isEqualTo(greatest);
        assertThat(code(quote + (least - 1) + quote, reading::read)).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(code(quote + (greatest + 1) + quote, reading::read)).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void formsAreToldByTheirFirstName() {
        for (char unit = 2; unit < 0x80; unit++) {
            boolean name = unit < 0x80 && Character.isLetterOrDigit(unit) || "_-.+%".indexOf(unit) >= 0;
            boolean form = name || unit == '=';
            JsonErrorCode other = unit == '(' ? JsonErrorCode.SCRIPT : JsonErrorCode.UNEXPECTED_CHARACTER;
            assertWithMessage("%s", (int) unit)
                    .that(code("x" + unit + "=1", JsonReader::skipValue))
                    .isEqualTo(form ? JsonErrorCode.FORM_ENCODED : other);
        }
        assertThat(code("x", JsonReader::skipValue)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(code("=1", JsonReader::skipValue)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        byte[] cut = "??x=".getBytes(UTF_8);
        JsonException error = assertThrows(
                JsonException.class, () -> Readers.of(reader.reset(cut, 2, 1)).skipValue());
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void wordThatIsCutOffOrMisspeltIsNoValueOfAnotherType() {
        for (String word : new String[] {"true", "false"}) {
            assertThat(code(word, JsonReader::readInt)).isEqualTo(JsonErrorCode.WRONG_TYPE);
            assertThat(code(word.substring(0, 2), JsonReader::readInt)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
            assertThat(code(word.replace('e', 'x'), JsonReader::readInt)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        }
        assertThat(code("null", JsonReader::readInt)).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(code("nul", JsonReader::readInt)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(code("nulx", JsonReader::readInt)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void scriptsAreToldByTheirFirstCall() {
        for (String script : List.of("cb(", "a.b$_1({\"x\":1})", "/**/cb({})", " \n_([])", "while(1);{}", ")]}'\n{}")) {
            assertWithMessage(script).that(code(script, JsonReader::skipValue)).isEqualTo(JsonErrorCode.SCRIPT);
        }
        for (String other : List.of("cb", "cb {", "(", "/* a */cb(", "/**/", "/**/(", "cb-d(", ")]}", "\u00e9(")) {
            assertWithMessage(other)
                    .that(code(other, JsonReader::skipValue))
                    .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        }
    }

    @Test
    void byteOrderMarkThatIsCutOffIsNone() {
        byte[] mark = {'?', '?', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        for (int length = 1; length <= 3; length++) {
            byte[] buffer = Arrays.copyOf(mark, 2 + length);
            reader.reset(buffer, 2, length);
            assertThat(assertThrows(JsonException.class, reader::skipValue).code())
                    .isEqualTo(length == 3 ? JsonErrorCode.BYTE_ORDER_MARK : JsonErrorCode.UNEXPECTED_CHARACTER);
        }
    }

    @Test
    void memberIsMissedAtEveryDepth() {
        NameTable names = NameTable.of("a", "b");
        for (int depth = 1; depth < 40; depth++) {
            reader.reset("{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1));
            for (int level = 1; level < depth; level++) {
                reader.beginObject(names);
                assertThat(reader.nextMember()).isEqualTo(0);
            }
            reader.beginObject(names);
            assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
            JsonException error = assertThrows(JsonException.class, () -> reader.requireMembers(names, 0, 2, 0));
            assertThat(error.path()).isEqualTo("$" + ".a".repeat(depth - 1) + ".b");
        }
    }

    @Test
    void memberIsMissedByACodecThatEnteredNoObject() {
        NameTable names = NameTable.of("a");
        reader.reset("[".repeat(8));
        for (int depth = 0; depth < 8; depth++) {
            reader.beginArray();
            if (depth < 7) {
                assertThat(reader.nextElement()).isTrue();
            }
        }
        JsonException error = assertThrows(JsonException.class, () -> reader.requireMembers(names, 0, 1, 0));
        assertThat(error.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(error.path()).isEqualTo("$" + "[0]".repeat(7) + ".a");
    }

    @Test
    void documentThatIsTooLargeIsRefusedAtItsOwnStart() {
        CodecReader small =
                new DocumentReader(JsonLimits.builder().maxDocumentBytes(5).build());
        small.reset("\n\n\n[]".getBytes(UTF_8), 3, 2).skipValue();
        JsonException error = assertThrows(JsonException.class, () -> small.reset("[12345]"));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(error.offset()).isEqualTo(0);
        assertThat(error.line()).isEqualTo(1);
    }

    @Test
    void streamMayGiveNothingAtTimes() throws IOException {
        byte[] document = "[1,2,3]".getBytes(UTF_8);
        InputStream dripping = new InputStream() {
            private int calls;

            @Override
            public int read() {
                byte[] single = new byte[1];
                return read(single, 0, 1) < 0 ? -1 : single[0];
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int at = calls++;
                if (at % 2 == 0) {
                    return 0;
                }
                if (at / 2 == document.length) {
                    return -1;
                }
                target[from] = document[at / 2];
                return 1;
            }
        };
        Readers.of(reader.reset(dripping)).skipValue();
        reader.endDocument();
    }

    @Test
    void resetForgetsElementsThatAnErrorLeftBehind() {
        reader.elements().push("x");
        reader.primitiveElements().pushInt(1);
        reader.reset("[]");
        assertThat(reader.elements().mark()).isEqualTo(0);
        assertThat(reader.primitiveElements().mark()).isEqualTo(0);
    }

    @Test
    void rawValueIsAsDeepAsItIsItself() {
        reader.reset("[[[[1],[]],2]]");
        reader.beginArray();
        assertThat(reader.nextElement()).isTrue();
        reader.beginArray();
        assertThat(reader.nextElement()).isTrue();
        assertThat(reader.readRaw().depth()).isEqualTo(2);
        assertThat(reader.nextElement()).isTrue();
        assertThat(reader.readRaw().depth()).isEqualTo(0);
    }

    @Test
    void hashesOfValuesDiffer() {
        assertThat(RawJson.of("1").hashCode()).isNotEqualTo(RawJson.of("2").hashCode());
        assertThat(new OpenEnum<Kind>(null, "a").hashCode()).isNotEqualTo(new OpenEnum<Kind>(null, "b").hashCode());
    }
}
