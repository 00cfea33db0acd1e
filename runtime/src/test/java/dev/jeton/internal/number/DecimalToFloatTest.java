package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link Float#parseFloat}, which is correctly rounded on every JDK since 8. */
class DecimalToFloatTest {
    private static final long SEED = 20_264;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "0.1",
                "16777215",
                "16777216",
                "16777217",
                "16777217.0",
                "16777219",
                "16777217.00000000000000000001",
                "33554431",
                "1e10",
                "1e11",
                "3.4028234e38",
                "3.4028235e38",
                "3.4028236e38",
                "340282356779733661637539395458142568447",
                "340282356779733661637539395458142568448",
                "1e38",
                "1e39",
                "-1e39",
                "1e999999999",
                "1.1754943e-38",
                "1.1754942106924411e-38",
                "1.4e-45",
                "7.006492321624085e-46",
                "7.006492321624086e-46",
                "7.0064923216240853546186479164495806564013097093825788587853e-46",
                "7.0064923216240853546186479164495806564013097093825788587854e-46",
                "1e-46",
                "1e-999999999",
                "1.00000017881393421514957253748434595763683319091796875",
                "1.00000017881393432617187499",
                "1.00000017881393432617187500",
                "1.00000017881393432617187501",
                "1.000000059604644775390625",
                "1.00000005960464477539062500000000000000000001",
                "1.000000059604644775390624999999999999999999999",
                "8.589973e9",
            })
    void classicsAreRoundedCorrectly(String spelling) {
        check(spelling);
    }

    @Test
    void numbersNextToAMiddleAreRoundedOnceAndNotByWayOfADouble() {
        // A little above the middle of two floats: as a double it is the middle itself, which then goes to the even
        // side.
        String spelling = "1.00000005960464477539062500000001";
        assertThat((float) Double.parseDouble(spelling)).isEqualTo(1.0f);
        assertThat(Span.of(spelling).toFloat()).isEqualTo(Math.nextUp(1.0f));
    }

    @Test
    @Tag("exhaustive")
    void floatsOfAllExponentsAreReadBackFromTheirDecimal() {
        byte[] target = new byte[FloatToDecimal.MAX_BYTES];
        // An odd stride goes through all exponents and signs with ever different fractions.
        for (long bits = 0; bits < 1L << 32; bits += 2_039) {
            float value = Float.intBitsToFloat((int) bits);
            if (Float.isFinite(value)) {
                float read = DecimalToFloat.parseFloat(target, 0, FloatToDecimal.write(value, target, 0));
                assertSame(Float.toString(value), read, value);
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void middlesGoToTheEvenOneAndTheLeastBitDecides() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 5_000; i++) {
            checkBetween(Float.intBitsToFloat(random.nextInt(0x7F80_0000)));
        }
        for (int exponent = -149; exponent <= 127; exponent++) {
            checkBetween(Math.scalb(1f, exponent));
            checkBetween(Math.nextDown(Math.scalb(1f, exponent)));
        }
        checkBetween(0f);
        checkBetween(Float.MAX_VALUE);
    }

    @Test
    void powersOfTenAreRoundedCorrectly() {
        for (int exponent = -400; exponent <= 350; exponent++) {
            for (int digit = 1; digit <= 9; digit++) {
                check(digit + "e" + exponent);
            }
            check("9999999999999999999e" + exponent);
        }
    }

    @Test
    void randomDigitsAndExponentsAreRoundedCorrectly() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 150_000; i++) {
            check(RandomNumbers.spelling(6, 50, random));
        }
        for (int i = 0; i < 50_000; i++) {
            check(RandomNumbers.spelling(20, 50, random));
        }
    }

    @Test
    void significandAndExponentGiveWhatTheirSpellingGives() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 150_000; i++) {
            long significand = random.nextLong() >>> random.nextInt(Long.SIZE);
            int exponent = random.nextInt(-70, 45);
            String spelling = Long.toUnsignedString(significand) + "e" + exponent;
            assertSame(spelling, DecimalToFloat.toFloat(significand, exponent, false), Float.parseFloat(spelling));
        }
        assertSame("negative", DecimalToFloat.toFloat(15, -1, true), -1.5f);
        assertSame("negative zero", DecimalToFloat.toFloat(0, 3, true), -0.0f);
    }

    private static void checkBetween(float lower) {
        float upper = Math.nextUp(lower);
        BigDecimal above = upper == Float.POSITIVE_INFINITY
                ? new BigDecimal(BigInteger.ONE.shiftLeft(128))
                : new BigDecimal(upper);
        BigDecimal middle = new BigDecimal(lower).add(above).divide(BigDecimal.valueOf(2));
        boolean lowerIsEven = (Float.floatToRawIntBits(lower) & 1) == 0;
        assertSame("middle", Span.of(middle.toString()).toFloat(), lowerIsEven ? lower : upper);
        for (int distance : new int[] {1, 820}) {
            BigDecimal little = BigDecimal.ONE.movePointLeft(middle.scale() + distance);
            assertSame(
                    "below " + middle,
                    Span.of(middle.subtract(little).toString()).toFloat(),
                    lower);
            assertSame("above " + middle, Span.of(middle.add(little).toString()).toFloat(), upper);
        }
    }

    private static void check(String spelling) {
        assertSame(spelling, Span.of(spelling).toFloat(), Float.parseFloat(spelling));
    }

    private static void assertSame(String message, float actual, float expected) {
        if (Float.floatToRawIntBits(actual) != Float.floatToRawIntBits(expected)) {
            assertWithMessage("seed %s, %s", SEED, message).that(actual).isEqualTo(expected);
        }
    }
}
