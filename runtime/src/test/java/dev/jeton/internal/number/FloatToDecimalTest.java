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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Up to JDK 18 {@link Float#toString(float)} sometimes gives too many digits, so that it is no oracle there. */
class FloatToDecimalTest {
    private static final int OFFSET = 2;

    private final byte[] target = new byte[OFFSET + FloatToDecimal.MAX_BYTES];

    @Test
    void knownAnswersOfJdk25AreGivenOnEveryJdk() throws IOException {
        for (KnownAnswer answer : KnownAnswer.read("float-to-string.txt")) {
            float value = Float.intBitsToFloat((int) answer.bits());
            assertThat(write(value)).isEqualTo(answer.decimal());
            assertThat(write(-value)).isEqualTo("-" + answer.decimal());
        }
    }

    @Test
    void zeroKeepsItsSign() {
        assertThat(write(0f)).isEqualTo("0.0");
        assertThat(write(-0f)).isEqualTo("-0.0");
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void valuesThatAreNotFiniteAreRefused(float value) {
        assertThrows(IllegalArgumentException.class, () -> FloatToDecimal.write(value, target, 0));
    }

    @Test
    void longestDecimalTakesExactlyTheStatedMaximum() {
        assertThat(write(-1.17549435E-38f)).isEqualTo("-1.1754944E-38");
        assertThat(write(-1.00000075E-36f)).hasLength(FloatToDecimal.MAX_BYTES);
    }

    @Test
    void floatsOfAllExponentsAreWrittenAsFloatToStringDoes() {
        assumeTrue(Runtime.version().feature() >= 19, "Float.toString gives the shortest decimal from JDK 19 on");
        // An odd stride goes through all exponents and signs with ever different fractions.
        for (long bits = 0; bits < 1L << 32; bits += 2_039) {
            checkAgainstJdk(Float.intBitsToFloat((int) bits));
        }
        for (int exponent = -149; exponent <= 127; exponent++) {
            checkAgainstJdk(Math.nextDown(Math.scalb(1f, exponent)));
            checkAgainstJdk(Math.scalb(1f, exponent));
            checkAgainstJdk(Math.nextUp(Math.scalb(1f, exponent)));
        }
        for (int bits = 0; bits < 100_000; bits++) {
            checkAgainstJdk(Float.intBitsToFloat(bits));
        }
    }

    @Test
    void decimalIsReadBackAndIsTheNearestOfTheShortest() {
        for (int bits = 1; bits < 3_000; bits++) {
            checkIsNearestOfShortest(Float.intBitsToFloat(bits));
        }
        for (int bits = 1; bits > 0; bits += 40_009) {
            float value = Float.intBitsToFloat(bits);
            boolean neighboursAtTheSameDistance = (bits & 0x7F_FFFF) != 0;
            if (Float.isFinite(value) && neighboursAtTheSameDistance) {
                checkIsNearestOfShortest(value);
            }
        }
    }

    /** The definition itself, in exact numbers; for values that have both neighbours at the same distance. */
    private void checkIsNearestOfShortest(float value) {
        String decimal = write(value);
        BigDecimal written = new BigDecimal(decimal).stripTrailingZeros();
        assertWithMessage(decimal).that(Float.parseFloat(decimal)).isEqualTo(value);
        if (written.precision() > 2) {
            // If there were a shorter one, one of the two next to the value would be.
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal shorter = new BigDecimal(value).round(new MathContext(written.precision() - 1, mode));
                assertWithMessage(decimal).that(shorter.floatValue()).isNotEqualTo(value);
            }
        }
        MathContext digits = new MathContext(Math.max(2, written.precision()), RoundingMode.HALF_EVEN);
        assertWithMessage(decimal).that(written).isEquivalentAccordingToCompareTo(new BigDecimal(value).round(digits));
    }

    private void checkAgainstJdk(float value) {
        if (Float.isFinite(value) && !write(value).equals(Float.toString(value))) {
            assertThat(write(value)).isEqualTo(Float.toString(value));
        }
    }

    private String write(float value) {
        int end = FloatToDecimal.write(value, target, OFFSET);
        return new String(target, OFFSET, end - OFFSET, StandardCharsets.ISO_8859_1);
    }
}
