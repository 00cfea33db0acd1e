package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Up to JDK 18 {@link Double#toString(double)} sometimes gives too many digits, so that it is no oracle there. */
class DoubleToDecimalTest {
    private static final long SEED = 20_265;
    private static final int OFFSET = 2;

    private final byte[] target = new byte[OFFSET + DoubleToDecimal.MAX_BYTES];

    @Test
    void knownAnswersOfJdk25AreGivenOnEveryJdk() throws IOException {
        for (KnownAnswer answer : KnownAnswer.read("double-to-string.txt")) {
            assertThat(write(Double.longBitsToDouble(answer.bits()))).isEqualTo(answer.decimal());
            assertThat(write(-Double.longBitsToDouble(answer.bits()))).isEqualTo("-" + answer.decimal());
        }
    }

    @Test
    void zeroKeepsItsSign() {
        assertThat(write(0.0)).isEqualTo("0.0");
        assertThat(write(-0.0)).isEqualTo("-0.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void valuesThatAreNotFiniteAreRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> DoubleToDecimal.write(value, target, 0));
    }

    @Test
    void longestDecimalTakesExactlyTheStatedMaximum() {
        assertThat(write(-2.2250738585072014E-308)).hasLength(DoubleToDecimal.MAX_BYTES);
    }

    @Test
    void randomBitPatternsAreWrittenAsDoubleToStringDoes() {
        assumeDoubleToStringIsShortest();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000_000; i++) {
            checkAgainstJdk(Double.longBitsToDouble(random.nextLong()));
        }
    }

    @Test
    void decimalsOfFewDigitsAreWrittenAsDoubleToStringDoes() {
        assumeDoubleToStringIsShortest();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 500_000; i++) {
            long digits = random.nextLong() >>> 1 + random.nextInt(62);
            checkAgainstJdk(digits);
            checkAgainstJdk(digits / 100.0);
            checkAgainstJdk(DecimalToDouble.toDouble(digits, random.nextInt(-20, 20), false));
        }
    }

    @Test
    void boundariesAreWrittenAsDoubleToStringDoes() {
        assumeDoubleToStringIsShortest();
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            checkAroundAgainstJdk(Math.scalb(1.0, exponent));
            checkAroundAgainstJdk(Math.scalb(3.0, exponent));
        }
        for (int exponent = -324; exponent <= 308; exponent++) {
            for (int digit = 1; digit <= 9; digit++) {
                checkAroundAgainstJdk(Double.parseDouble(digit + "e" + exponent));
            }
        }
        for (int bits = 0; bits < 100_000; bits++) {
            checkAgainstJdk(Double.longBitsToDouble(bits));
        }
    }

    @Test
    @Tag("exhaustive")
    void decimalIsReadBackAndIsTheNearestOfTheShortest() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 30_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong() >>> 1);
            if (Double.isFinite(value)) {
                checkIsNearestOfShortest(value);
            }
        }
        for (int bits = 1; bits < 3_000; bits++) {
            checkIsNearestOfShortest(Double.longBitsToDouble(bits));
        }
        for (int exponent = -1022; exponent < 1023; exponent++) {
            checkIsNearestOfShortest(Math.nextUp(Math.scalb(1.0, exponent)));
            checkIsShortest(Math.scalb(1.0, exponent));
        }
    }

    /** The definition itself, in exact numbers; for values that have both neighbours at the same distance. */
    private void checkIsNearestOfShortest(double value) {
        BigDecimal written = checkIsShortest(value);
        MathContext digits = new MathContext(Math.max(2, written.precision()), RoundingMode.HALF_EVEN);
        BigDecimal nearest = new BigDecimal(value).round(digits);
        assertWithMessage("%s", value).that(written).isEquivalentAccordingToCompareTo(nearest);
    }

    private BigDecimal checkIsShortest(double value) {
        String decimal = write(value);
        BigDecimal written = new BigDecimal(decimal).stripTrailingZeros();
        assertWithMessage(decimal).that(Double.parseDouble(decimal)).isEqualTo(value);
        int jdkDigits =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().precision();
        assertWithMessage(decimal).that(written.precision()).isAtMost(Math.max(2, jdkDigits));
        if (written.precision() > 2) {
            // If there were a shorter one, one of the two next to the value would be.
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal shorter = new BigDecimal(value).round(new MathContext(written.precision() - 1, mode));
                assertWithMessage(decimal).that(shorter.doubleValue()).isNotEqualTo(value);
            }
        }
        return written;
    }

    private void checkAroundAgainstJdk(double value) {
        checkAgainstJdk(Math.nextDown(value));
        checkAgainstJdk(value);
        checkAgainstJdk(Math.nextUp(value));
    }

    private void checkAgainstJdk(double value) {
        if (Double.isFinite(value) && !write(value).equals(Double.toString(value))) {
            assertWithMessage("seed %s", SEED).that(write(value)).isEqualTo(Double.toString(value));
        }
    }

    private String write(double value) {
        int end = DoubleToDecimal.write(value, target, OFFSET);
        return new String(target, OFFSET, end - OFFSET, StandardCharsets.ISO_8859_1);
    }

    private static void assumeDoubleToStringIsShortest() {
        assumeTrue(Runtime.version().feature() >= 19, "Double.toString gives the shortest decimal from JDK 19 on");
    }
}
