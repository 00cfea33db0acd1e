package dev.jeton.internal.number;

/**
 * Finds the decimal that stands for a floating-point value: among those that are read back as the same value one of the
 * fewest digits, and of these the nearest to it.
 *
 * <p>After Raffaello Giulietti, <a href="https://drive.google.com/file/d/1IEeATSVnEE6TkrHlCYNY2GjaraBjOT4f">The
 * Schubfach way to render doubles</a>, 2018, revised 2021. What it finds is what {@link Double#toString(double)} is
 * specified to give from JDK 19 on. That includes a second digit where one would do but two come nearer: the smallest
 * double is 4.9E-324, though 5E-324 is read back as it, too.
 *
 * <p>The idea: a decimal is read back as v if it lies between the middles left and right of v. With the power of ten
 * chosen such that
 *
 * <pre>
 *   10^k &lt;= width of that interval &lt; 10^(k+1)
 *
 *         left                     v                        right
 *   -------(-----------|-----------+-----------------|-------)-----------------|---&gt;   marks 10^k apart
 *                below * 10^k              (below + 1) * 10^k
 * </pre>
 *
 * at least one of the two marks next to v lies inside (the pigeonhole principle, in German Schubfachprinzip), and at
 * most one multiple of 10^(k+1) does, which is shorter and so goes first. The comparisons with marks, and with the
 * middle between two, are made on 4 * v, 4 * left and 4 * right, divided by 10^k and rounded to odd: marks are
 * multiples of four there and middles of two, so that integers which are odd where there is a fraction compare with
 * them as the exact numbers do.
 */
final class Schubfach {
    private Schubfach() {}

    /**
     * Writes c * 2^q, as {@link DecimalLayout} lays it out, and returns the offset after it. Allocates nothing.
     *
     * @param c the significand, above zero and below 2^53
     * @param q the exponent, of a {@code double} or {@code float}
     * @param closerBelow whether the next lower value is only half as far away as the next higher one: where c is the
     *     least of the normal significands and q not the least exponent
     */
    static int write(long c, int q, boolean closerBelow, byte[] target, int offset) {
        // As a value of an even significand is also what its middles are read as, they belong to the interval; of an
        // odd one they don't.
        int excluded = (int) c & 1;
        int k = closerBelow
                ? Logarithms.floorLog10OfThreeQuartersOfPowerOfTwo(q)
                : Logarithms.floorLog10OfPowerOfTwo(q);
        // The scale of the table's entry for 10^-k put right; 1 to 4.
        int shift = q + Logarithms.floorLog2OfPowerOfTen(-k) + 1;
        long high = PowerOfFiveTables.high(-k);
        long low = PowerOfFiveTables.low(-k) + 1;
        long value = multiplyRoundingToOdd(4 * c << shift, high, low);
        long left = multiplyRoundingToOdd(4 * c - (closerBelow ? 1 : 2) << shift, high, low) + excluded;
        long right = multiplyRoundingToOdd(4 * c + 2 << shift, high, low) - excluded;

        long below = value >> 2;
        if (below < 10) {
            return writeTiny(c, q, target, offset);
        }
        if (below >= 100) {
            long shortBelow = below / 10 * 10;
            boolean belowInside = left <= 4 * shortBelow;
            boolean aboveInside = 4 * (shortBelow + 10) <= right;
            if (belowInside != aboveInside) {
                return DecimalLayout.write(belowInside ? shortBelow : shortBelow + 10, k, target, offset);
            }
        }
        return DecimalLayout.write(nearer(value, left, right), k, target, offset);
    }

    /**
     * Returns the one of the two marks next to the value that is inside, or, if both are, the nearer or else the even
     * one.
     */
    private static long nearer(long value, long left, long right) {
        long below = value >> 2;
        long above = below + 1;
        boolean belowInside = left <= 4 * below;
        boolean aboveInside = 4 * above <= right;
        if (belowInside != aboveInside) {
            return belowInside ? below : above;
        }
        long twiceTheMiddle = 2 * (below + above);
        boolean takeBelow = value < twiceTheMiddle || value == twiceTheMiddle && (below & 1) == 0;
        return takeBelow ? below : above;
    }

    /**
     * Writes one of the few smallest values, which one digit is more than enough to tell from its neighbours. The
     * number is to have two, nevertheless, and be the nearest of these: it is sought on a grid ten times as fine.
     */
    private static int writeTiny(long c, int q, byte[] target, int offset) {
        int k = Logarithms.floorLog10OfPowerOfTwo(q);
        int shift = q + Logarithms.floorLog2OfPowerOfTen(-k) + 1;
        long value = multiplyRoundingToOdd(40 * c << shift, PowerOfFiveTables.high(-k), PowerOfFiveTables.low(-k) + 1);
        return DecimalLayout.write(nearer(value, Long.MIN_VALUE, Long.MAX_VALUE), k - 1, target, offset);
    }

    /**
     * Returns {@code factor} times a power of ten, whose upper bound the table's (high, low) is, rounded to odd: the
     * integer part, with the lowest bit set if there is a fraction.
     *
     * <pre>
     *   factor * (high, low):   | top: the integer part | middle | last |
     *                                                     the fraction
     * </pre>
     *
     * <p>This is exact, although the bound is not. It is too large by at most one unit, and so the product by at most
     * {@code factor} in the last word, which is less than 2^-68. No product that is asked for here comes so near to an
     * integer without being one: each keeps at least 2^-66 above and 2^-62 below it, as the test of this class proves.
     * So a last word above {@code factor} is a fraction, and one that isn't is none.
     */
    private static long multiplyRoundingToOdd(long factor, long high, long low) {
        long addend = EiselLemire.multiplyHigh(factor, low);
        long middle = factor * high + addend;
        long carry = Long.compareUnsigned(middle, addend) < 0 ? 1 : 0;
        long top = EiselLemire.multiplyHigh(factor, high) + carry;
        boolean exact = middle == 0 && Long.compareUnsigned(factor * low, factor) <= 0;
        return exact ? top : top | 1;
    }
}
