package dev.jeton.internal.number;

/**
 * Logarithms between bases two and ten, rounded down, without floating point: one multiplication by the logarithm as a
 * fraction over a power of two, and a shift that rounds towards negative infinity. Each is exact in the stated range,
 * which a test goes through completely.
 */
final class Logarithms {
    /** log10(2) * 2^22 = 1262611.3. */
    private static final int LOG10_OF_TWO = 1_262_611;

    /** log10(4/3) * 2^22 = 524030.9, rounded up. */
    private static final int LOG10_OF_FOUR_THIRDS = 524_031;

    /** log2(10) * 2^19 = 1741646.9, rounded up. */
    private static final int LOG2_OF_TEN = 1_741_647;

    private Logarithms() {}

    /** Returns floor(log10(2^{@code exponent})), for an exponent of -1100 to 1100. */
    static int floorLog10OfPowerOfTwo(int exponent) {
        return exponent * LOG10_OF_TWO >> 22;
    }

    /** Returns floor(log10(3/4 * 2^{@code exponent})), for an exponent of -1100 to 1100. */
    static int floorLog10OfThreeQuartersOfPowerOfTwo(int exponent) {
        return exponent * LOG10_OF_TWO - LOG10_OF_FOUR_THIRDS >> 22;
    }

    /** Returns floor(log2(10^{@code exponent})), for an exponent of -350 to 350. */
    static int floorLog2OfPowerOfTen(int exponent) {
        return exponent * LOG2_OF_TEN >> 19;
    }
}
