package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/**
 * Proves by computation what {@link Schubfach} relies on: that no product n * 2^q / 10^k it makes is nearly an integer, so that products
 * with the bounded powers of the table tell integers from others.
 */
class SchubfachTest {
    /** For regular values n is 4c or 4c +- 2, that is, twice a number up to this. */
    private static final BigInteger MAX_HALF_FACTOR = BigInteger.ONE.shiftLeft(54).add(BigInteger.ONE);

    private static final int BITS_ABOVE_AN_INTEGER = 66;
    private static final int BITS_BELOW_AN_INTEGER = 62;

    @Test
    void productsOfValuesWithEquallyFarNeighboursKeepTheirDistanceFromIntegers() {
        for (int q = -1074; q <= 971; q++) {
            Fraction unit = Fraction.of(2, q, Logarithms.floorLog10OfPowerOfTwo(q));
            checkMultiples(q, unit);
        }
    }

    @Test
    void productsOfValuesWithACloserNeighbourBelowKeepTheirDistanceFromIntegers() {
        for (int q = -1074; q <= 971; q++) {
            Fraction unit = Fraction.of(1, q, Logarithms.floorLog10OfThreeQuartersOfPowerOfTwo(q));
            for (int precision : new int[] {24, 53}) {
                BigInteger fourfold = BigInteger.ONE.shiftLeft(precision + 1);
                for (int distance : new int[] {-1, 0, 2}) {
                    BigInteger product = unit.numerator().multiply(fourfold.add(BigInteger.valueOf(distance)));
                    BigInteger rest = product.mod(unit.denominator());
                    checkDistances(q, rest, unit.denominator().subtract(rest), unit.denominator());
                }
            }
        }
    }

    /**
     * Looks for the multiples of a fraction that come nearest to an integer, from above and from below, without going through them
     * all. The next multiple to come nearer on one side is always the sum of the best two of either side so far; as long as the same two
     * sides are added, that is one division (Euclid's algorithm, the counts being the denominators of a continued fraction).
     */
    private static void checkMultiples(int q, Fraction unit) {
        BigInteger above = unit.numerator().mod(unit.denominator());
        if (above.signum() == 0) {
            return;
        }
        BigInteger below = unit.denominator().subtract(above);
        BigInteger countOfAbove = BigInteger.ONE;
        BigInteger countOfBelow = BigInteger.ONE;
        while (!above.equals(below) && countOfAbove.add(countOfBelow).compareTo(MAX_HALF_FACTOR) <= 0) {
            if (above.compareTo(below) > 0) {
                BigInteger steps = steps(above, below, countOfAbove, countOfBelow);
                above = above.subtract(steps.multiply(below));
                countOfAbove = countOfAbove.add(steps.multiply(countOfBelow));
            } else {
                BigInteger steps = steps(below, above, countOfBelow, countOfAbove);
                below = below.subtract(steps.multiply(above));
                countOfBelow = countOfBelow.add(steps.multiply(countOfAbove));
            }
        }
        checkDistances(q, above, below, unit.denominator());
    }

    /** How often the smaller distance can be taken from the larger one with something left and the count in bounds. */
    private static BigInteger steps(BigInteger larger, BigInteger smaller, BigInteger countOfLarger, BigInteger countOfSmaller) {
        BigInteger untilZero = larger.subtract(BigInteger.ONE).divide(smaller);
        BigInteger untilBound = MAX_HALF_FACTOR.subtract(countOfLarger).divide(countOfSmaller);
        return untilZero.min(untilBound);
    }

    private static void checkDistances(int q, BigInteger above, BigInteger below, BigInteger denominator) {
        if (above.signum() != 0) {
            assertWithMessage("2^%s", q).that(above.shiftLeft(BITS_ABOVE_AN_INTEGER)).isGreaterThan(denominator);
            assertWithMessage("2^%s", q).that(below.shiftLeft(BITS_BELOW_AN_INTEGER)).isGreaterThan(denominator);
        }
    }

    private record Fraction(BigInteger numerator, BigInteger denominator) {
        /** Returns {@code factor} * 2^q / 10^k. */
        static Fraction of(int factor, int q, int k) {
            BigInteger numerator = BigInteger.valueOf(factor)
                    .shiftLeft(Math.max(q, 0))
                    .multiply(BigInteger.TEN.pow(Math.max(-k, 0)));
            BigInteger denominator =
                    BigInteger.ONE.shiftLeft(Math.max(-q, 0)).multiply(BigInteger.TEN.pow(Math.max(k, 0)));
            BigInteger common = numerator.gcd(denominator);
            return new Fraction(numerator.divide(common), denominator.divide(common));
        }
    }
}
