package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers against {@link BigInteger}: never wrapped, never rounded. */
class IntegerReadingTest {
    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    /** A type of integer and its two ways of being read. */
    private enum Width {
        BYTE(8, CodecReader::readByte, CodecReader::readLenientByte),
        SHORT(16, CodecReader::readShort, CodecReader::readLenientShort),
        INT(32, CodecReader::readInt, CodecReader::readLenientInt),
        LONG(64, CodecReader::readLong, CodecReader::readLenientLong);

        private final int bits;
        private final Function<CodecReader, Number> strict;
        private final Function<CodecReader, Number> lenient;

        Width(int bits, Function<CodecReader, Number> strict, Function<CodecReader, Number> lenient) {
            this.bits = bits;
            this.strict = strict;
            this.lenient = lenient;
        }
    }

    /** What a document is read as: a number as text, or the code of an error. */
    private String outcome(Function<CodecReader, ? extends Object> reading, String document) {
        try {
            Object value = reading.apply(Readers.of(reader.reset(document.getBytes(UTF_8))));
            reader.endDocument();
            return value.toString();
        } catch (JsonException rejected) {
            return rejected.code().toString();
        }
    }

    private void assertReadAs(BigInteger value) {
        for (Width width : Width.values()) {
            String expected = value.bitLength() < width.bits ? value.toString() : "NUMBER_OUT_OF_RANGE";
            String text = value.toString();
            if (!outcome(width.strict, text).equals(expected)
                    || !outcome(width.lenient, text).equals(expected)
                    || !outcome(width.lenient, '"' + text + '"').equals(expected)) {
                throw new AssertionError(width + " " + text);
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void everyIntegerNearAPowerOfTwo() {
        for (int exponent = 0; exponent <= 64; exponent++) {
            assertNeighbours(BigInteger.TWO.pow(exponent), exponent == 7 || exponent > 14 ? 1_000 : 20);
        }
    }

    @Test
    void everyIntegerNearAPowerOfTen() {
        for (int exponent = 0; exponent <= 20; exponent++) {
            assertNeighbours(BigInteger.TEN.pow(exponent), exponent > 3 ? 1_000 : 20);
        }
    }

    /** Out of range is an exception each time, so wide neighbourhoods are walked for long only. */
    private void assertNeighbours(BigInteger center, int distance) {
        for (int difference = -distance; difference <= distance; difference++) {
            BigInteger value = center.add(BigInteger.valueOf(difference));
            for (BigInteger signed : List.of(value, value.negate())) {
                if (Math.abs(difference) <= 3) {
                    assertReadAs(signed);
                }
                String expected = signed.bitLength() < 64 ? signed.toString() : "NUMBER_OUT_OF_RANGE";
                if (!outcome(CodecReader::readLong, signed.toString()).equals(expected)) {
                    throw new AssertionError(signed.toString());
                }
                boolean isInt = signed.bitLength() < 32;
                if (isInt && !outcome(CodecReader::readInt, signed.toString()).equals(expected)) {
                    throw new AssertionError(signed.toString());
                }
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void integersOfAllLengths() {
        SplittableRandom random = new SplittableRandom(19);
        for (int digits = 1; digits <= 60; digits++) {
            for (int round = 0; round < 60; round++) {
                StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
                text.append((char) random.nextInt('1', '9' + 1));
                for (int more = 1; more < digits; more++) {
                    text.append((char) random.nextInt('0', '9' + 1));
                }
                BigInteger value = new BigInteger(text.toString());
                assertReadAs(value);
                assertThat(outcome(CodecReader::readBigInteger, text.toString()))
                        .isEqualTo(value.toString());
                assertThat(outcome(CodecReader::readLenientBigInteger, text.toString()))
                        .isEqualTo(value.toString());
                assertThat(outcome(CodecReader::readBigDecimal, text.toString()))
                        .isEqualTo(value.toString());
            }
        }
    }

    @Test
    void minusZeroIsZero() {
        assertThat(outcome(CodecReader::readLong, "-0")).isEqualTo("0");
        assertThat(outcome(CodecReader::readInt, "-0")).isEqualTo("0");
        assertThat(outcome(CodecReader::readBigInteger, "-0")).isEqualTo("0");
        assertThat(outcome(CodecReader::readLenientLong, "\"-0\"")).isEqualTo("0");
        assertThat(outcome(CodecReader::readDouble, "-0")).isEqualTo("-0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "01",
                "-01",
                "-00",
                "000000000000000000",
                "0000000000000000000",
                "00000000000000000001",
                "+1",
                "-",
                "--1",
                "- 1",
                "1.",
                ".1",
                "1e",
                "1e+",
                "-.1",
                "0x10",
                "1_0",
                "0123456789012345678",
                "1a",
                "1-",
                "٣"
            })
    void malformedIntegersAreRejectedByAllWays(String text) {
        // An empty string counts as null.
        String inString = text.isEmpty() ? "NULL_VALUE" : "INVALID_NUMBER";
        for (Width width : Width.values()) {
            for (Function<CodecReader, Number> way : List.of(width.strict, width.lenient)) {
                assertWithMessage("%s %s", width, text).that(outcome(way, text)).containsMatch("[A-Z]{5}");
            }
            assertThat(outcome(width.lenient, '"' + text + '"')).isEqualTo(inString);
        }
        assertThat(outcome(CodecReader::readBigInteger, text)).containsMatch("[A-Z]{5}");
        assertThat(outcome(CodecReader::readLenientBigInteger, '"' + text + '"'))
                .isEqualTo(inString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "-1.0", "1e0", "1E3", "0.0", "0e0", "3.6e3", "12345678901234567.0", "1e-1", "0.5"})
    void fractionsAndExponentsAreNoIntegersUnlessLenient(String text) {
        for (Width width : Width.values()) {
            assertThat(outcome(width.strict, text)).isEqualTo("NOT_AN_INTEGER");
        }
        assertThat(outcome(CodecReader::readBigInteger, text)).isEqualTo("NOT_AN_INTEGER");
    }

    @ParameterizedTest
    @CsvSource({
        "3600.0,3600",
        "3.6e3,3600",
        "36000E-1,3600",
        "-3600.000,-3600",
        "0.0,0",
        "-0.0,0",
        "0e999999999999999999999,0",
        "0e-999999999999999999999,0",
        "0.000e5,0",
        "9223372036854775807.0,9223372036854775807",
        "-9223372036854775808.00,-9223372036854775808",
        "9.223372036854775807e18,9223372036854775807",
        "922337203685477580700e-2,9223372036854775807",
        "9223372036854775808.0,NUMBER_OUT_OF_RANGE",
        "-9223372036854775809.0,NUMBER_OUT_OF_RANGE",
        "1e18,1000000000000000000",
        "1e19,NUMBER_OUT_OF_RANGE",
        "1e400,NUMBER_OUT_OF_RANGE",
        "1e2147483648,NUMBER_OUT_OF_RANGE",
        "1e99999999999999999999999,NUMBER_OUT_OF_RANGE",
        "1e-1,NOT_AN_INTEGER",
        "0.5,NOT_AN_INTEGER",
        "1e-99999999999999999999999,NOT_AN_INTEGER",
        "9223372036854775807.5,NOT_AN_INTEGER",
        "3600.00000000000000000000000000001,NOT_AN_INTEGER",
        "1.5e1,15",
        "1.55e1,NOT_AN_INTEGER",
        "100e-2,1",
        "100e-3,NOT_AN_INTEGER",
        "1e0000000000000000000000001,10",
    })
    void lenientLongs(String text, String expected) {
        assertThat(outcome(CodecReader::readLenientLong, text)).isEqualTo(expected);
        assertThat(outcome(CodecReader::readLenientLong, '"' + text + '"')).isEqualTo(expected);
        String escaped = "\\u00" + Integer.toHexString(text.charAt(0)) + text.substring(1);
        assertThat(outcome(CodecReader::readLenientLong, '"' + escaped + '"')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3600.0,3600",
        "1e30,1000000000000000000000000000000",
        "-12345678901234567890123.000,-12345678901234567890123",
        "100e-2,1",
        "0e5,0",
        "0e2147483647,0",
        "0e2147483648,0",
        "-0.00e99999999999,0",
        "0e-99999999999,0",
        "1e2147483648,NUMBER_TOO_LONG",
        "1e-2147483650,NOT_AN_INTEGER",
        "0e-2147483647,0",
        "1e-2147483647,NOT_AN_INTEGER",
        "0.5,NOT_AN_INTEGER",
        "1000000e-7,NOT_AN_INTEGER",
        "1e1000,NUMBER_TOO_LONG",
        "1e2147483647,NUMBER_TOO_LONG",
        "100e2147483647,NUMBER_TOO_LONG",
        "10000000000000000000000e2147483647,NUMBER_TOO_LONG",
    })
    void lenientBigIntegers(String text, String expected) {
        assertThat(outcome(CodecReader::readLenientBigInteger, text)).isEqualTo(expected);
        assertThat(outcome(CodecReader::readLenientBigInteger, '"' + text + '"'))
                .isEqualTo(expected);
    }

    @Test
    void lenientBigIntegerHasAtMostAsManyDigitsAsANumberCharacters() {
        assertThat(outcome(CodecReader::readLenientBigInteger, "1e999"))
                .isEqualTo(BigInteger.TEN.pow(999).toString());
        assertThat(outcome(CodecReader::readLenientBigInteger, "9".repeat(900) + "e100"))
                .isEqualTo("9".repeat(900) + "0".repeat(100));
        assertThat(outcome(CodecReader::readLenientBigInteger, "9".repeat(900) + "e101"))
                .isEqualTo("NUMBER_TOO_LONG");
        assertThat(outcome(CodecReader::readLenientBigInteger, "-1e998"))
                .isEqualTo(BigInteger.TEN.pow(998).negate().toString());
        assertThat(outcome(CodecReader::readLenientBigInteger, "-1e999")).isEqualTo("NUMBER_TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource({
        "\"\",NULL_VALUE",
        "\" 3600\",INVALID_NUMBER",
        "\"3600 \",INVALID_NUMBER",
        "\"3600x\",INVALID_NUMBER",
        "\"NaN\",INVALID_NUMBER",
        "\"Infinity\",INVALID_NUMBER",
        "\"null\",INVALID_NUMBER",
        "null,NULL_VALUE",
        "true,WRONG_TYPE",
        "[],WRONG_TYPE",
        "{},WRONG_TYPE",
    })
    void lenientNumbersAreStillNumbers(String document, String code) {
        for (Function<CodecReader, Object> way : List.<Function<CodecReader, Object>>of(
                CodecReader::readLenientByte,
                CodecReader::readLenientShort,
                CodecReader::readLenientInt,
                CodecReader::readLenientLong,
                CodecReader::readLenientFloat,
                CodecReader::readLenientDouble,
                CodecReader::readLenientBigDecimal,
                CodecReader::readLenientBigInteger)) {
            assertThat(outcome(way, document)).isEqualTo(code);
        }
    }

    @Test
    void decimalsOfAnySizeAreExact() {
        for (String text :
                List.of("0.1", "1e400", "-1e-400", "123456789.123456789123456789", "0e10", "1E+3", "1e2147483647")) {
            assertThat(outcome(CodecReader::readBigDecimal, text)).isEqualTo(new BigDecimal(text).toString());
            assertThat(outcome(CodecReader::readLenientBigDecimal, '"' + text + '"'))
                    .isEqualTo(new BigDecimal(text).toString());
        }
        assertThat(outcome(CodecReader::readBigDecimal, "1e2147483648")).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(outcome(CodecReader::readBigDecimal, "1e-99999999999")).isEqualTo("NUMBER_OUT_OF_RANGE");
    }

    @Test
    void doublesAndFloatsAreNeverInfinite() {
        assertThat(outcome(CodecReader::readDouble, "1e309")).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(outcome(CodecReader::readDouble, "-1e309")).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(outcome(CodecReader::readDouble, "1.7976931348623157e308")).isEqualTo("1.7976931348623157E308");
        assertThat(outcome(CodecReader::readDouble, "1e-400")).isEqualTo("0.0");
        assertThat(outcome(CodecReader::readFloat, "3.5e38")).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(outcome(CodecReader::readFloat, "3.4028235e38")).isEqualTo("3.4028235E38");
        assertThat(outcome(CodecReader::readLenientFloat, "\"1e39\"")).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(outcome(CodecReader::readLenientDouble, "\"0.1\"")).isEqualTo("0.1");
    }

    @Test
    void lenientStringKeepsTheSpellingOfANumber() {
        assertThat(outcome(CodecReader::readLenientString, "1.50e+3")).isEqualTo("1.50e+3");
        assertThat(outcome(CodecReader::readLenientString, "\"a\\n\"")).isEqualTo("a\n");
        assertThat(outcome(CodecReader::readLenientString, "true")).isEqualTo("WRONG_TYPE");
        assertThat(outcome(CodecReader::readLenientString, "null")).isEqualTo("NULL_VALUE");
        assertThat(outcome(CodecReader::readLenientString, "01")).isEqualTo("INVALID_NUMBER");
    }

    @Test
    void nullOrEmptyIsNullOrEmptyAndNothingElse() {
        assertThat(outcome(CodecReader::readNullOrEmpty, "null")).isEqualTo("true");
        assertThat(outcome(CodecReader::readNullOrEmpty, "\"\"")).isEqualTo("true");
        for (String other : List.of("\" \"", "0", "[]", "\"\\u0000\"")) {
            assertThat(Readers.of(reader.reset(other)).readNullOrEmpty()).isFalse();
            reader.skipValue();
            reader.endDocument();
        }
        assertThat(outcome(CodecReader::readNullOrEmpty, "\"")).isEqualTo("TRAILING_CONTENT");
        assertThat(outcome(CodecReader::readNullOrEmpty, "nul")).isEqualTo("UNEXPECTED_END");
    }
}
