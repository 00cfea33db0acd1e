package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalToIntegerTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0, 0",
        "-0.0, 0",
        "0e999999999, 0",
        "0.000e99999999999999999999, 0",
        "-0e-99999999999999999999, 0",
        "1, 1",
        "-1, -1",
        "1e-0, 1",
        "1E+0, 1",
        "10, 10",
        "3600, 3600",
        "3600.0, 3600",
        "3600.000000000000000000000000000000, 3600",
        "3.6e3, 3600",
        "3.6E+3, 3600",
        "0.0036e6, 3600",
        "0.0036e00000000000000000000006, 3600",
        "360000e-2, 3600",
        "-360000e-2, -3600",
        "100e-2, 1",
        "10.20e1, 102",
        "1e18, 1000000000000000000",
        "0.1e19, 1000000000000000000",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775807.000, 9223372036854775807",
        "9.223372036854775807e18, 9223372036854775807",
        "92233720368547758070000000000e-10, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "-9.2233720368547758080e18, -9223372036854775808",
        "-0.0000009223372036854775808e25, -9223372036854775808",
    })
    void wholeNumbersAreReadExactlyInEverySpelling(String spelling, long value) {
        Span span = Span.of(spelling);
        assertWithMessage(spelling).that(span.classify()).isEqualTo(DecimalToInteger.WHOLE);
        assertWithMessage(spelling).that(span.wholeValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "-1.5",
                "0.1",
                "1e-1",
                "15e-1",
                "100e-3",
                "9007199254740993.5",
                "1e-999999999",
                "1e-99999999999999999999",
                "1000000000000000000000000000000.5",
                "-0.0000000000000000000000000000001",
            })
    void numbersWithAFractionAreNotWholeHoweverLarge(String spelling) {
        assertWithMessage(spelling).that(Span.of(spelling).classify()).isEqualTo(DecimalToInteger.NOT_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "9223372036854775808.0",
                "-9223372036854775809",
                "9999999999999999999",
                "-9999999999999999999",
                "1e19",
                "-1e19",
                "18446744073709551616",
                "18446744073709551617",
                "1e999999999",
                "1e99999999999999999999",
                "0.001e4294967299",
                "123456789012345678901234567890",
            })
    void wholeNumbersThatAreNoLongAreOutOfRange(String spelling) {
        assertWithMessage(spelling).that(Span.of(spelling).classify()).isEqualTo(DecimalToInteger.OUT_OF_RANGE);
    }

    @Test
    void randomSpellingsAgreeWithExactDecimals() {
        SplittableRandom random = new SplittableRandom(20_262);
        for (int i = 0; i < 200_000; i++) {
            // Lengths about nineteen and small exponents make every outcome common.
            String spelling = RandomNumbers.spelling(11, 10, random);
            BigDecimal exact = new BigDecimal(spelling);
            Span span = Span.of(spelling);
            int expected = classify(exact);
            if (span.classify() != expected) {
                assertWithMessage(spelling).that(span.classify()).isEqualTo(expected);
            }
            if (expected == DecimalToInteger.WHOLE && span.wholeValue() != exact.longValue()) {
                assertWithMessage(spelling).that(span.wholeValue()).isEqualTo(exact.longValue());
            }
        }
    }

    @Test
    void aMillionDigitsTakeLinearTime() {
        String zeros = "0".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertWhole("0." + zeros + "12e1000002", 12);
            assertWhole("7" + zeros + "e-1000000", 7);
            assertWhole("7." + zeros, 7);
            assertWithMessage("many nines")
                    .that(Span.of("9".repeat(1_000_000)).classify())
                    .isEqualTo(DecimalToInteger.OUT_OF_RANGE);
            assertWithMessage("many zeros, then a one")
                    .that(Span.of("7." + zeros + "1").classify())
                    .isEqualTo(DecimalToInteger.NOT_WHOLE);
            assertWhole("1e" + zeros + "3", 1000);
        });
    }

    private static void assertWhole(String spelling, long value) {
        String start = spelling.substring(0, 5);
        assertWithMessage(start).that(Span.of(spelling).classify()).isEqualTo(DecimalToInteger.WHOLE);
        assertWithMessage(start).that(Span.of(spelling).wholeValue()).isEqualTo(value);
    }

    private static int classify(BigDecimal exact) {
        if (exact.signum() != 0 && exact.stripTrailingZeros().scale() > 0) {
            return DecimalToInteger.NOT_WHOLE;
        }
        BigInteger whole = exact.toBigInteger();
        return whole.bitLength() < Long.SIZE ? DecimalToInteger.WHOLE : DecimalToInteger.OUT_OF_RANGE;
    }
}
