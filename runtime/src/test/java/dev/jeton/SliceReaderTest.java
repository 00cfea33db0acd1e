package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reading into a slice takes and rejects what reading the object does, and the slice then stands for the same. */
class SliceReaderTest {
    private static final JsonView VIEW = new PropertyView();

    private static final JsonLimits SMALL =
            JsonLimits.builder().maxNumberBytes(12).maxStringBytes(20).build();

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "0.0",
            "1",
            "-1",
            "12345678901",
            "123456789012",
            "1234567890123",
            "1.0",
            "1.5",
            "0.1",
            "10e-1",
            "1e1",
            "100e-3",
            "1e11",
            "1e12",
            "1e13",
            "0e999999",
            "0.0e-5",
            "15e-1",
            "1.5e1",
            "1.25e1",
            "1e2147483647",
            "1e2147483648",
            "1e-2147483647",
            "1e-2147483648",
            "1e-2147483649",
            "0.1e-2147483647",
            "0.1e2147483647",
            "0.1e-2147483646",
            "0e2147483648",
            "0e-2147483648",
            "0.00e-2147483646",
            "1e99999999999",
            "1e+5",
            "1E5",
            "-",
            "01",
            "1.",
            ".5",
            "1e",
            "\"1\"",
            "\"1.5\"",
            "\"1e5\"",
            "\"\\u0031\"",
            "\"\\u0031e11\"",
            "\"x\"",
            "\"\"",
            "\" 1\"",
            "\"1e2147483648\"",
            "null",
            "true",
            "[]",
            "{}",
            "",
            "\"1",
            "\"123456789012345\"",
            "\"\\n\"",
            "'1'",
            "1x");

    private static String outcome(String document, Function<CodecReader, Object> reading) {
        CodecReader reader = new DocumentReader(SMALL);
        try {
            Object value = reading.apply(Readers.of(reader.reset(document.getBytes(UTF_8))));
            reader.endDocument();
            return value.toString();
        } catch (JsonException rejected) {
            return rejected.getMessage();
        }
    }

    private static void assertSame(
            Stream<String> documents,
            Function<CodecReader, Object> reading,
            BiConsumer<CodecReader, Utf8Slice> slicing,
            Function<Utf8Slice, Object> decoding) {
        documents.forEach(document -> assertWithMessage(document)
                .that(outcome(document, reader -> {
                    Utf8Slice slice = new Utf8Slice();
                    slicing.accept(reader, slice);
                    return decoding.apply(slice);
                }))
                .isEqualTo(outcome(document, reading)));
    }

    @Test
    void decimals() {
        assertSame(NUMBERS.stream(), CodecReader::readBigDecimal, CodecReader::readNumberSlice, VIEW::decimal);
        assertSame(
                NUMBERS.stream(),
                CodecReader::readLenientBigDecimal,
                CodecReader::readLenientNumberSlice,
                VIEW::decimal);
    }

    @Test
    void integers() {
        assertSame(NUMBERS.stream(), CodecReader::readBigInteger, CodecReader::readIntegerSlice, VIEW::integer);
        assertSame(
                NUMBERS.stream(),
                CodecReader::readLenientBigInteger,
                CodecReader::readLenientIntegerSlice,
                VIEW::integer);
    }

    @Test
    void strings() {
        Stream<String> documents = Stream.concat(
                NUMBERS.stream(), Stream.of("\"\u20ac\\u20ac\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\u0001\"", " \"a\" "));
        List<String> all = documents.toList();
        assertSame(all.stream(), CodecReader::readString, CodecReader::readSlice, Utf8Slice::text);
        assertSame(all.stream(), CodecReader::readLenientString, CodecReader::readLenientSlice, Utf8Slice::text);
        assertSame(all.stream(), CodecReader::readRawText, CodecReader::readRawSlice, Utf8Slice::text);
    }

    /** What {@link BigDecimal} takes differs between JDKs; what we take must not be more than any of them does. */
    @Test
    @Tag("exhaustive")
    void everyDecimalThatIsTakenCanBeMade() {
        Random random = new Random(3);
        int taken = 0;
        for (int round = 0; round < 20_000; round++) {
            long exponent = Integer.MAX_VALUE + (long) random.nextInt(7) - 3;
            String document = (random.nextBoolean() ? "0" : "1" + "0".repeat(random.nextInt(25)))
                    + (random.nextBoolean() ? "" : "." + "00010".repeat(1 + random.nextInt(5)))
                    + (random.nextBoolean() ? "e-" : "e")
                    + exponent;
            CodecReader reader = Readers.of(JsonReader.create().reset(document));
            boolean accepted;
            try {
                reader.readNumberSlice(reader.discarded());
                accepted = true;
            } catch (JsonException rejected) {
                assertThat(rejected.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
                accepted = false;
            }
            if (accepted) {
                taken++;
                assertThat(new BigDecimal(document)).isNotNull();
            } else if (exponent <= Integer.MAX_VALUE) {
                assertThrows(NumberFormatException.class, () -> new BigDecimal(document));
            }
        }
        assertThat(taken).isGreaterThan(1_000);
    }

    /** What the JDK decodes in the alphabet that a text seems to have, if it would write the same text, but for the padding. */
    private static byte[] decoded(String text) {
        boolean url = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
        byte[] decoded = (url ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text.getBytes(UTF_8));
        Base64.Encoder encoder = url ? Base64.getUrlEncoder() : Base64.getEncoder();
        if (!encoder.withoutPadding().encodeToString(decoded).equals(text.replace("=", ""))) {
            throw new IllegalArgumentException("bits left over");
        }
        return decoded;
    }

    @Test
    @Tag("exhaustive")
    void base64() {
        Random random = new Random(5);
        String alphabet = "ABYZabyz0189+/=-_ \u00e9";
        int valid = 0;
        for (int round = 0; round < 40_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(10); count > 0; count--) {
                text.append(alphabet.charAt(random.nextInt(3) == 0 ? random.nextInt(alphabet.length()) : 3));
            }
            text.append("=".repeat(random.nextInt(3)));
            String document = "\"" + text.toString().replace("Z", round % 2 == 0 ? "Z" : "\\u005a") + "\"";
            CodecReader reader = Readers.of(JsonReader.create().reset(document));
            Utf8Slice slice = new Utf8Slice();
            byte[] decoded = null;
            try {
                decoded = decoded(text.toString());
                valid++;
            } catch (IllegalArgumentException malformed) {
                // The verdict that is expected of the slice.
            }
            try {
                reader.readBase64Slice(slice);
                assertWithMessage(document).that(decoded).isNotNull();
                assertThat(VIEW.base64(slice)).isEqualTo(decoded);
            } catch (JsonException rejected) {
                assertWithMessage(document).that(decoded).isNull();
                assertThat(rejected.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            }
        }
        assertThat(valid).isGreaterThan(3_000);
        List<String> documents = List.of("1", "null", "\"Zg==\"", "\"Zg=\"", "\"\"", "\"Z", "\"\\x\"");
        assertSame(
                documents.stream(),
                reader -> Base64.getEncoder().encodeToString(reader.readBase64()),
                CodecReader::readBase64Slice,
                slice -> Base64.getEncoder().encodeToString(VIEW.base64(slice)));
    }

    @Test
    @Tag("exhaustive")
    void charsAreOneUnitOfUtf16() {
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            String document = String.format("\"\\u%04x\"", unit);
            String expected = Character.isSurrogate((char) unit) ? null : String.valueOf((char) unit);
            if (expected != null) {
                assertThat(Readers.of(JsonReader.create().reset(document)).readChar())
                        .isEqualTo((char) unit);
                if (unit >= 0x80) {
                    assertThat(Readers.of(JsonReader.create().reset("\"" + expected + "\""))
                                    .readChar())
                            .isEqualTo((char) unit);
                }
            }
        }
        for (String document :
                List.of("\"\"", "\"ab\"", "\"\ud83d\ude00\"", "\"\u00e9a\"", "\"a\u00e9\"", "\"\\ud83d\\ude00\"")) {
            assertThat(outcome(document, CodecReader::readChar)).startsWith("INVALID_VALUE at $ (line 1, column 1");
        }
    }
}
