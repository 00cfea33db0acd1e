package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/**
 * Proves by computation what {@link Schubfach} relies on: that no product n * 2^q / 10^k it makes is nearly an integer,
 * so that products with the upper bounds of the table still tell integers from others.
 */
class SchubfachTest {
    private static final int BITS_ABOVE_AN_INTEGER = 66;
    private static final int BITS_BELOW_AN_INTEGER = 62;

    @Test
    void productsOfValuesWithEquallyFarNeighboursKeepTheirDistanceFromIntegers() {
        // n is 4c or 4c +- 2, that is, twice a number up to this.
        BigInteger maxHalf = BigInteger.ONE.shiftLeft(54).add(BigInteger.ONE);
        for (int q = -1074; q <= 971; q++) {
            Fraction unit = Fraction.of(2, q, -Logarithms.floorLog10OfPowerOfTwo(q));
            if (!unit.denominator().equals(BigInteger.ONE)) {
                checkDistances(q, NearestMultiples.of(unit, maxHalf));
            }
        }
    }

    @Test
    void productsOfValuesWithACloserNeighbourBelowKeepTheirDistanceFromIntegers() {
        for (int q = -1074; q <= 971; q++) {
            int k = Logarithms.floorLog10OfThreeQuartersOfPowerOfTwo(q);
            for (int precision : new int[] {24, 53}) {
                for (int few : new int[] {-1, 0, 2}) {
                    checkOne(q, product(precision + 1, few, Fraction.of(1, q, -k)));
                }
            }
        }
    }

    /** Returns 2^{@code exponent} and a {@code few} more times {@code unit}. */
    private static Fraction product(int exponent, int few, Fraction unit) {
        BigInteger n = BigInteger.ONE.shiftLeft(exponent).add(BigInteger.valueOf(few));
        return Fraction.of(unit.numerator().multiply(n), unit.denominator());
    }

    private static void checkOne(int q, Fraction product) {
        if (!product.denominator().equals(BigInteger.ONE)) {
            checkDistances(q, NearestMultiples.of(product, BigInteger.ONE));
        }
    }

    private static void checkDistances(int q, NearestMultiples nearest) {
        assertWithMessage("2^%s", q)
                .that(nearest.keepAbove(BITS_ABOVE_AN_INTEGER))
                .isTrue();
        assertWithMessage("2^%s", q)
                .that(nearest.keepBelow(BITS_BELOW_AN_INTEGER))
                .isTrue();
    }
}
