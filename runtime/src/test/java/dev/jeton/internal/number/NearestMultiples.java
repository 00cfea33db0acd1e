package dev.jeton.internal.number;

import java.math.BigInteger;

/**
 * The multiples of a fraction that come nearest to an integer, from above and from below, among the first so many and
 * without those that are integers. Distances are numerators over the fraction's denominator.
 */
record NearestMultiples(BigInteger above, BigInteger below, BigInteger denominator) {
    /**
     * Finds them without going through them all. The next multiple to come nearer on one side is always the sum of the
     * nearest two of either side so far; as long as the same side is added, that is one division (Euclid's algorithm,
     * the counts being the denominators of a continued fraction).
     *
     * @param fraction not an integer
     * @param maxCount the largest multiple, at least one
     */
    static NearestMultiples of(Fraction fraction, BigInteger maxCount) {
        BigInteger above = fraction.numerator().mod(fraction.denominator());
        BigInteger below = fraction.denominator().subtract(above);
        BigInteger countOfAbove = BigInteger.ONE;
        BigInteger countOfBelow = BigInteger.ONE;
        while (!above.equals(below) && countOfAbove.add(countOfBelow).compareTo(maxCount) <= 0) {
            if (above.compareTo(below) > 0) {
                BigInteger steps = stepsAboveZero(above, below)
                        .min(maxCount.subtract(countOfAbove).divide(countOfBelow));
                above = above.subtract(steps.multiply(below));
                countOfAbove = countOfAbove.add(steps.multiply(countOfBelow));
            } else {
                BigInteger steps = stepsAboveZero(below, above)
                        .min(maxCount.subtract(countOfBelow).divide(countOfAbove));
                below = below.subtract(steps.multiply(above));
                countOfBelow = countOfBelow.add(steps.multiply(countOfAbove));
            }
        }
        return new NearestMultiples(above, below, fraction.denominator());
    }

    /** How often the smaller distance can be taken from the larger one with something left. */
    private static BigInteger stepsAboveZero(BigInteger larger, BigInteger smaller) {
        return larger.subtract(BigInteger.ONE).divide(smaller);
    }

    /** Whether they stay more than 2^-{@code bits} above an integer. */
    boolean keepAbove(int bits) {
        return above.shiftLeft(bits).compareTo(denominator) > 0;
    }

    /** Whether they stay more than 2^-{@code bits} below an integer. */
    boolean keepBelow(int bits) {
        return below.shiftLeft(bits).compareTo(denominator) > 0;
    }
}
