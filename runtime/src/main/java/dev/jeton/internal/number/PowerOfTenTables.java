package dev.jeton.internal.number;

/** The powers of ten that a {@code double} or a {@code long} holds exactly. */
final class PowerOfTenTables {
    /** The largest n for which 10^n is exactly a {@code double}: 5^22 is below 2^53, 5^23 is not. */
    static final int MAX_EXACT_DOUBLE = 22;

    private static final double[] DOUBLES = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final long[] LONGS = {
        1L,
        10L,
        100L,
        1_000L,
        10_000L,
        100_000L,
        1_000_000L,
        10_000_000L,
        100_000_000L,
        1_000_000_000L,
        10_000_000_000L,
        100_000_000_000L,
        1_000_000_000_000L,
        10_000_000_000_000L,
        100_000_000_000_000L,
        1_000_000_000_000_000L,
        10_000_000_000_000_000L,
        100_000_000_000_000_000L,
        1_000_000_000_000_000_000L
    };

    private PowerOfTenTables() {}

    /** Returns 10^{@code exponent}, for an exponent of 0 to {@link #MAX_EXACT_DOUBLE}. */
    static double exactDouble(int exponent) {
        return DOUBLES[exponent];
    }

    /** Returns 10^{@code exponent}, for an exponent of 0 to 18. */
    static long exactLong(int exponent) {
        return LONGS[exponent];
    }

    /** Returns how many decimal digits {@code magnitude} has; zero has one. The argument must not be negative. */
    static int digitCount(long magnitude) {
        // The lowest bit never changes the count, and setting it spares zero a case of its own.
        long odd = magnitude | 1;
        // A number of b bits has floor(b * log10(2)) digits or one more; 1233 / 4096 is log10(2) closely enough for 63
        // bits.
        int digits = (Long.SIZE - Long.numberOfLeadingZeros(odd)) * 1233 >>> 12;
        return odd < LONGS[digits] ? digits : digits + 1;
    }
}
