package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Holds the product against exact arithmetic, without the way for simple numbers, which would take many of these. */
class EiselLemireTest {
    private static final long SEED = 20_267;

    private static final BigInteger MAX_SIGNIFICAND =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final int GUARD_BITS = 9;

    /**
     * The width of the interval is below 2^-64 of the high word, here counted in units of the bit above the guard bits.
     */
    private static final int ERROR_BITS = 64 + GUARD_BITS;

    /** 10^19, unsigned. */
    private static final long TWENTY_DIGITS = 1_000_000_000_000_000_000L * 10;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** The proof that the interval of a product is never too wide; exponents 0 to 27 are exact. */
    @Test
    void noProductIsWithinItsErrorOfAHighWordWithoutGuardBits() {
        for (int exponent = PowerOfFiveTables.MIN_EXPONENT; exponent <= PowerOfFiveTables.MAX_EXPONENT; exponent++) {
            if (exponent < 0 || exponent > 27) {
                NearestMultiples nearest = NearestMultiples.of(highWordOverGuardBits(exponent), MAX_SIGNIFICAND);
                assertWithMessage("10^%s", exponent)
                        .that(nearest.keepAbove(ERROR_BITS))
                        .isTrue();
                assertWithMessage("10^%s", exponent)
                        .that(nearest.keepBelow(ERROR_BITS))
                        .isTrue();
            }
        }
    }

    @Test
    void randomSignificandsOfEveryExponentAreRoundedAsByExactArithmetic() {
        for (int exponent = PowerOfFiveTables.MIN_EXPONENT; exponent <= PowerOfFiveTables.MAX_EXPONENT; exponent++) {
            for (int i = 0; i < 60; i++) {
                check(random.nextLong() >>> random.nextInt(Long.SIZE) | 1, exponent);
            }
            check(1, exponent);
            check(-1L, exponent);
            check(Long.MIN_VALUE, exponent);
            check(TWENTY_DIGITS - 1, exponent);
        }
    }

    @Test
    void exactQuotientsAreRoundedAsByExactArithmetic() {
        // All that a division by a power of ten can make exact: significands that hold the power of five as a factor.
        for (int exponent = 1; exponent <= 27; exponent++) {
            BigInteger power = BigInteger.valueOf(5).pow(exponent);
            int spareBits = Long.SIZE - power.bitLength();
            for (int i = 0; i < 1_000; i++) {
                long factor = spareBits == 0 ? 1 : random.nextLong() >>> Long.SIZE - spareBits | 1;
                check(BigInteger.valueOf(factor).multiply(power).longValue(), -exponent);
            }
        }
    }

    @Test
    void middlesSpeltWithAFractionOfZerosAreRoundedAsByExactArithmetic() {
        for (int i = 0; i < 5_000; i++) {
            long doubleMiddle = random.nextLong(1L << 53, 1L << 54) | 1;
            long floatMiddle = random.nextLong(1L << 24, 1L << 25) | 1;
            for (int exponent = 0; exponent <= 3; exponent++) {
                check(doubleMiddle * (long) Math.pow(10, exponent), -exponent);
                check(floatMiddle * (long) Math.pow(10, exponent), -exponent);
            }
        }
    }

    /** What a significand of one contributes to the high word, in units of the bit above the guard bits. */
    private static Fraction highWordOverGuardBits(int exponent) {
        BigInteger power = BigInteger.valueOf(5).pow(Math.abs(exponent));
        int length = power.bitLength();
        return exponent >= 0
                ? Fraction.of(power, BigInteger.ONE.shiftLeft(length + GUARD_BITS))
                : Fraction.of(BigInteger.ONE.shiftLeft(length - 1), power.shiftLeft(GUARD_BITS));
    }

    private static void check(long significand, int exponent) {
        long product = EiselLemire.product(significand, exponent);
        String number = Long.toUnsignedString(significand) + "e" + exponent;
        Span span = Span.of(number);
        for (BinaryFormat format : BinaryFormat.values()) {
            long rounded = format.round(product, EiselLemire.binaryExponent(significand, exponent));
            long exact = ExactDecimal.nearest(span.buffer(), span.from(), span.to(), format);
            if (rounded != exact) {
                assertWithMessage("seed %s, %s in %s", SEED, number, format)
                        .that(rounded)
                        .isEqualTo(exact);
            }
        }
    }
}
