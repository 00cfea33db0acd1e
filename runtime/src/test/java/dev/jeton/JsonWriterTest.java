package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final NameTable MEMBERS = NameTable.of("a", "b c", "list");

    private final CodecWriter writer = (CodecWriter) JsonWriter.create();

    private String written(Consumer<CodecWriter> writing) {
        writer.reset();
        writing.accept(writer);
        return writer.toJson();
    }

    private JsonException failure(Consumer<CodecWriter> writing) {
        writer.reset();
        return assertThrows(JsonException.class, () -> writing.accept(writer));
    }

    @Test
    void everyCharIsReadBackAndOnlyWhatMustBeIsEscaped() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        String[] shortEscapes = {"\\b", "\\t", "\\n", null, "\\f", "\\r"};
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            if (Character.isSurrogate((char) unit)) {
                continue;
            }
            String text = "ab" + (char) unit + "cdefghijk";
            String json = written(target -> target.writeString(text));
            String escape;
            if (unit == '"' || unit == '\\') {
                escape = "\\" + (char) unit;
            } else if (unit >= '\b' && unit <= '\r' && shortEscapes[unit - '\b'] != null) {
                escape = shortEscapes[unit - '\b'];
            } else if (unit < ' ') {
                escape = String.format("\\u%04x", unit);
            } else {
                escape = String.valueOf((char) unit);
            }
            if (!json.equals("\"ab" + escape + "cdefghijk\"")) {
                throw new AssertionError(Integer.toHexString(unit) + ": " + json);
            }
            if (!Readers.of(reader.reset(writer.toBytes())).readString().equals(text)) {
                throw new AssertionError(Integer.toHexString(unit));
            }
        }
    }

    @Test
    void supplementaryCharactersAreWrittenAsFourBytes() {
        for (int codePoint : new int[] {0x10000, 0x1F600, 0x10FFFF}) {
            String text = "x" + Character.toString(codePoint) + Character.toString(codePoint);
            assertThat(written(target -> target.writeString(text))).isEqualTo('"' + text + '"');
            assertThat(writer.size()).isEqualTo(11);
        }
    }

    @Test
    void everyUnpairedSurrogateIsRejected() {
        for (int unit = Character.MIN_SURROGATE; unit <= Character.MAX_SURROGATE; unit++) {
            char half = (char) unit;
            for (String text : new String[] {"" + half, "a" + half + "b", "\u20ac" + half, half + "\ud83d\ude00"}) {
                assertThat(failure(target -> target.writeString(text)).code())
                        .isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
            }
            assertThat(failure(target -> target.writeChar(half)).code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
            assertThat(failure(target -> {
                                target.beginObject();
                                target.key("k" + half);
                            })
                            .code())
                    .isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
        }
    }

    @Test
    @Tag("exhaustive")
    void stringsOfAllLengthsGrowTheArray() {
        for (String unit : new String[] {"a", "\n", "\u0001", "\u00e9", "\u20ac", "\ud83d\ude00"}) {
            CodecWriter growing = (CodecWriter) JsonWriter.create();
            for (int length = 0; length < 600; length++) {
                String text = unit.repeat(length);
                growing.reset();
                growing.beginArray();
                growing.writeString(text);
                growing.writeString(text);
                growing.endArray();
                CodecReader reader = Readers.of(JsonReader.create().reset(growing.toBytes()));
                reader.beginArray();
                assertThat(reader.nextElement()).isTrue();
                assertThat(reader.readString()).isEqualTo(text);
                assertThat(reader.nextElement()).isTrue();
                assertThat(reader.readString()).isEqualTo(text);
            }
        }
    }

    @Test
    void stringsThatFillTheArrayToTheLastByte() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        for (int plain = 0; plain < 12; plain++) {
            for (int escaped = 35; escaped < 48; escaped++) {
                CodecWriter growing = (CodecWriter) JsonWriter.create();
                String text = "x".repeat(plain) + "\u0001".repeat(escaped);
                growing.writeString(text);
                assertThat(Readers.of(reader.reset(growing.toBytes())).readString())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void everyWriteMethodGrowsTheArrayByItself() {
        BigDecimal large = new BigDecimal("-1." + "0".repeat(300) + "1");
        for (int start = 200; start < 260; start++) {
            int fill = start;
            assertGrows(fill, "-9223372036854775808", target -> target.writeLong(Long.MIN_VALUE));
            assertGrows(fill, "-2147483648", target -> target.writeInt(Integer.MIN_VALUE));
            assertGrows(fill, "-1.2345678901234568E-300", target -> target.writeDouble(-1.2345678901234568E-300));
            assertGrows(fill, "-1.2345679E-30", target -> target.writeFloat(-1.2345679E-30f));
            assertGrows(fill, "true", target -> target.writeBoolean(true));
            assertGrows(fill, "null", CodecWriter::writeNull);
            assertGrows(fill, "[[]]", target -> {
                target.beginArray();
                target.beginArray();
                target.endArray();
                target.endArray();
            });
            assertGrows(fill, "{\"b c\":{}}", target -> {
                target.beginObject();
                target.member(MEMBERS, 1);
                target.beginObject();
                target.endObject();
                target.endObject();
            });
            assertGrows(fill, "{\"\":1}", target -> {
                target.beginObject();
                target.key("");
                target.writeInt(1);
                target.endObject();
            });
            assertGrows(fill, large.toString(), target -> target.writeBigDecimal(large));
            assertGrows(fill, "\"AQID\"", target -> target.writeBase64(new byte[] {1, 2, 3}));
            assertGrows(fill, "[1, 2]", target -> target.writeRaw(RawJson.of(" [1, 2]\n")));
            assertGrows(fill, "[1, 2]", target -> target.writeRawText(" [1, 2]\n"));
        }
    }

    /** Fills a new writer's array and writes a value at its end. */
    private static void assertGrows(int fill, String expected, Consumer<CodecWriter> writing) {
        CodecWriter target = (CodecWriter) JsonWriter.create();
        String filling = "x".repeat(fill);
        target.beginArray();
        target.writeString(filling);
        writing.accept(target);
        target.endArray();
        assertThat(target.toJson()).isEqualTo("[\"" + filling + "\"," + expected + "]");
    }

    @Test
    void everyCharAloneIsReadBack() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            char value = (char) unit;
            if (Character.isSurrogate(value)) {
                JsonException error = failure(target -> target.writeChar(value));
                assertThat(error.code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
            } else {
                String json = written(target -> target.writeChar(value));
                assertThat(json).isEqualTo(written(target -> target.writeString(String.valueOf(value))));
                assertThat(Readers.of(reader.reset(json)).readChar()).isEqualTo(value);
            }
        }
    }

    @Test
    void numbers() {
        assertThat(written(target -> target.writeInt(0))).isEqualTo("0");
        assertThat(written(target -> target.writeDouble(0.1))).isEqualTo("0.1");
        assertThat(written(target -> target.writeDouble(-0.0))).isEqualTo("-0.0");
        assertThat(written(target -> target.writeFloat(1.5f))).isEqualTo("1.5");
        assertThat(written(target -> target.writeBigInteger(BigInteger.TEN.pow(40))))
                .isEqualTo("1" + "0".repeat(40));
        assertThat(written(target -> target.writeBigDecimal(new BigDecimal("1E+3"))))
                .isEqualTo("1E+3");
        assertThat(written(target -> target.writeBigDecimal(new BigDecimal("0.00"))))
                .isEqualTo("0.00");
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(failure(target -> target.writeDouble(value)).code()).isEqualTo(JsonErrorCode.NOT_FINITE);
            assertThat(failure(target -> target.writeFloat((float) value)).code())
                    .isEqualTo(JsonErrorCode.NOT_FINITE);
        }
    }

    @Test
    void commasStandBetweenMembersAndElementsOnly() {
        assertThat(written(JsonWriterTest::writeEverything))
                .isEqualTo("{\"a\":[],\"b c\":{},\"list\":[1,[2,[]],{\"x\":null,\"y\":\"\"},[],true],\"z\":0}");
    }

    private static void writeEverything(CodecWriter target) {
        target.beginObject();
        target.member(MEMBERS, 0);
        target.beginArray();
        target.endArray();
        target.member(MEMBERS, 1);
        target.beginObject();
        target.endObject();
        target.member(MEMBERS, 2);
        target.beginArray();
        target.writeInt(1);
        target.beginArray();
        target.writeInt(2);
        target.beginArray();
        target.endArray();
        target.endArray();
        target.beginObject();
        target.key("x");
        target.writeNull();
        target.key("y");
        target.writeString("");
        target.endObject();
        target.beginArray();
        target.endArray();
        target.writeBoolean(true);
        target.endArray();
        target.key("z");
        target.writeInt(0);
        target.endObject();
    }

    @Test
    void prettyPrinting() {
        CodecWriter pretty = (CodecWriter) JsonWriter.pretty();
        writeEverything(pretty);
        assertThat(pretty.toJson()).isEqualTo("""
                        {
                          "a": [],
                          "b c": {},
                          "list": [
                            1,
                            [
                              2,
                              []
                            ],
                            {
                              "x": null,
                              "y": ""
                            },
                            [],
                            true
                          ],
                          "z": 0
                        }""");
    }

    @Test
    void prettyPrintingLeavesRawJsonAndScalarsAsTheyAre() {
        CodecWriter pretty = (CodecWriter) JsonWriter.pretty();
        pretty.beginArray();
        pretty.writeRaw(RawJson.of("{\"a\":[ 1,2]}"));
        pretty.endArray();
        assertThat(pretty.toJson()).isEqualTo("[\n  {\"a\":[ 1,2]}\n]");
        pretty.reset();
        pretty.writeString("x");
        assertThat(pretty.toJson()).isEqualTo("\"x\"");
    }

    @Test
    void prettyPrintedTokensAreReadBackEqual() {
        for (String body : TokenBodies.ALL) {
            Token token = TokenCodec.INSTANCE.read(body);
            CodecWriter pretty = (CodecWriter) JsonWriter.pretty();
            TokenCodec.INSTANCE.write(token, pretty);
            assertThat(TokenCodec.INSTANCE.read(pretty.toBytes()).text()).isEqualTo(token.text());
        }
    }

    @Test
    void depthIsLimitedAsForReaders() {
        CodecWriter shallow =
                (CodecWriter) JsonWriter.create(JsonLimits.builder().maxDepth(2).build());
        shallow.beginArray();
        shallow.beginObject();
        shallow.key("k");
        JsonException error = assertThrows(JsonException.class, shallow::beginArray);
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
        assertThat(error.path()).isEqualTo("$[0].*");
        shallow.reset();
        shallow.beginArray();
        shallow.beginArray();
        shallow.endArray();
        shallow.endArray();
        assertThat(shallow.toJson()).isEqualTo("[[]]");
    }

    @Test
    void rawValuesCountForTheDepth() {
        CodecWriter writer =
                (CodecWriter) JsonWriter.create(JsonLimits.builder().maxDepth(3).build());
        RawJson two = RawJson.of("[{\"a\":[]},1]".replace("[]", "0"));
        writer.beginArray();
        writer.writeRaw(two);
        writer.writeRawText("[[]]");
        writer.beginArray();
        assertThat(assertThrows(JsonException.class, () -> writer.writeRaw(two)).code())
                .isEqualTo(JsonErrorCode.TOO_DEEP);
        assertThat(assertThrows(JsonException.class, () -> writer.writeRawText("[[]]"))
                        .code())
                .isEqualTo(JsonErrorCode.TOO_DEEP);
        writer.writeRawText("[]");
    }

    @Test
    void rawTextMayBeAsDeepAsTheWritersLimits() {
        CodecWriter writer = (CodecWriter)
                JsonWriter.create(JsonLimits.builder().maxDepth(200).build());
        writer.writeRawText("[".repeat(200) + "]".repeat(200));
        assertThat(writer.size()).isEqualTo(400);
    }

    @Test
    void valueThatContainsItselfIsTooDeep() {
        JsonCodec<Object[]> codec = new JsonCodec<>() {

            @Override
            public Class<?> type() {
                return Object[].class;
            }

            @Override
            public Object[] decode(JsonReader source) {
                CodecReader reader = (CodecReader) source;
                throw reader.unknownValue();
            }

            @Override
            public void encode(Object[] value, JsonWriter target) {
                target.beginArray();
                encode(value, target);
            }
        };
        JsonException error = assertThrows(JsonException.class, () -> codec.toBytes(new Object[0]));
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
        assertThat(error.path()).isEqualTo("$" + "[0]".repeat(64));
    }

    @Test
    void errorsSayWhereTheValueIs() {
        JsonException unpaired = failure(target -> {
            target.beginObject();
            target.member(MEMBERS, 2);
            target.beginArray();
            target.writeInt(1);
            target.beginObject();
            target.key("secret");
            target.writeString("secret\ud800");
        });
        assertThat(unpaired.path()).isEqualTo("$.list[1].*");
        assertThat(unpaired).hasMessageThat().doesNotContain("secret");
        assertThat(failure(target -> {
                            target.beginObject();
                            target.member(MEMBERS, 1);
                            target.writeDouble(Double.NaN);
                        })
                        .path())
                .isEqualTo("$['b c']");
    }

    @Test
    void errorInAnArraySaysWhichElement() {
        for (Consumer<CodecWriter> bad : Arrays.<Consumer<CodecWriter>>asList(
                target -> target.writeString("\udc00"),
                target -> target.writeChar('\ud800'),
                target -> target.writeDouble(Double.NaN),
                target -> target.writeFloat(Float.NEGATIVE_INFINITY),
                target -> target.writeRawText("[1,]"))) {
            JsonException error = failure(target -> {
                target.beginArray();
                target.writeInt(1);
                target.writeInt(2);
                bad.accept(target);
            });
            assertThat(error.path()).isEqualTo("$[2]");
        }
    }

    @Test
    void rawTextIsValidatedAndTrimmed() {
        assertThat(written(target -> target.writeRawText(" \n{\"a\" : 1}\t"))).isEqualTo("{\"a\" : 1}");
        for (String malformed : new String[] {"", " ", "[1,]", "1 2", "{", "\"\ud800\"", "nul", "{\"a\":1}}"}) {
            JsonException error = failure(target -> target.writeRawText(malformed));
            assertWithMessage(malformed).that(error.getCause()).isNull();
            assertThat(error.path()).isEqualTo("$");
        }
        assertThat(failure(target -> target.writeRawText("[1,]")).code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void codecsWriteIntoTheCallersMemoryByWayOfAWriter() {
        JsonCodec<String> texts = JsonCodecs.of(String.class);
        byte[] target = new byte[10];
        assertThat(texts.tryWrite("abcdef", target, 1, 7, writer)).isEqualTo(-8);
        assertThrows(JsonException.class, () -> texts.tryWrite("ab\ud800", target, 0, 10, writer));
        assertThat(writer.size()).isEqualTo(0);
        assertThat(target).isEqualTo(new byte[10]);
        assertThat(texts.tryWrite("abcdef", target, 1, 8, writer)).isEqualTo(8);
        assertThat(new String(target, UTF_8)).isEqualTo("\0\"abcdef\"\0");
        ByteBuffer buffer = ByteBuffer.allocateDirect(9);
        assertThat(texts.tryWrite("abcdef", buffer.position(2), writer)).isEqualTo(-8);
        assertThat(buffer.position()).isEqualTo(2);
        assertThat(texts.tryWrite("abcdef", buffer.position(1), writer)).isEqualTo(8);
        assertThat(UTF_8.decode(buffer.rewind()).toString()).isEqualTo("\0\"abcdef\"");
    }

    @Test
    void copyToATargetThatIsTooSmallLeavesItUntouched() throws IOException {
        writer.writeString("abcdef");
        byte[] target = new byte[10];
        Arrays.fill(target, (byte) 7);
        assertThat(writer.tryCopyTo(target, 1, 7)).isEqualTo(-8);
        assertThat(writer.tryCopyTo(target, 10, 0)).isEqualTo(-8);
        ByteBuffer buffer = ByteBuffer.wrap(target, 2, 7);
        assertThat(writer.tryCopyTo(buffer)).isEqualTo(-8);
        assertThat(buffer.position()).isEqualTo(2);
        for (byte b : target) {
            assertThat(b).isEqualTo(7);
        }
        for (int[] part : new int[][] {{-1, 8}, {0, 11}, {3, 8}, {0, -1}, {11, 0}, {Integer.MAX_VALUE, 1}}) {
            assertThrows(IndexOutOfBoundsException.class, () -> writer.tryCopyTo(target, part[0], part[1]));
        }
        assertThat(writer.tryCopyTo(target, 1, 8)).isEqualTo(8);
        assertThat(new String(target, 1, 8, UTF_8)).isEqualTo("\"abcdef\"");
        assertThat(target[0]).isEqualTo(7);
        assertThat(target[9]).isEqualTo(7);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writer.copyTo(stream);
        assertThat(stream.toString(UTF_8)).isEqualTo("\"abcdef\"");
    }

    @Test
    void resetAfterAFailureStartsAfresh() {
        failure(target -> {
            target.beginObject();
            target.member(MEMBERS, 0);
            target.writeDouble(Double.NaN);
        });
        assertThat(written(target -> target.writeInt(1))).isEqualTo("1");
        failure(target -> {
            target.beginArray();
            target.writeInt(1);
            target.writeString("\ud800");
        });
        assertThat(written(JsonWriterTest::writeEverything)).startsWith("{\"a\":[]");
    }

    @Test
    void failedWriteThroughACodecLeavesTheWriterEmpty() {
        Token token = TokenCodec.INSTANCE.read("{\"access_token\":\"secret\"}");
        Token bad = new Token(
                token.accessToken(),
                "\ud800",
                token.expiresIn(),
                0,
                null,
                null,
                null,
                token.times(),
                null,
                token.extra());
        assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.write(bad, writer));
        assertThat(writer.size()).isEqualTo(0);
        TokenCodec.INSTANCE.write(token, writer);
        assertThat(writer.toJson()).isEqualTo("{\"access_token\":\"secret\",\"retries\":0,\"times\":[]}");
        assertThat(writer.toString()).isEqualTo("JsonWriter[" + writer.size() + " bytes]");
    }
}
