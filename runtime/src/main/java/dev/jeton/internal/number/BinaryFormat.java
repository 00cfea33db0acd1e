package dev.jeton.internal.number;

/**
 * The two IEEE 754 formats, and rounding to the nearest value of one of them. A format rounds by itself: a {@code
 * float} never comes from a {@code double}, as rounding twice errs next to the middle of two floats.
 *
 * <p>Values are not negative here, and are passed as bit patterns, those of a {@code float} in the low half of the
 * long.
 */
enum BinaryFormat {
    BINARY32(24, -149, 0xFF, 10),
    BINARY64(53, -1074, 0x7FF, PowerOfTenTables.MAX_EXACT_DOUBLE);

    /** The bits of a mantissa, the hidden one included. */
    private final int precision;

    /** The exponent of the smallest value, 2^minExponent; every other is a multiple of that. */
    private final int minExponent;

    /** The exponent field of infinity. */
    private final int infiniteExponent;

    /** The largest n for which 10^n is exact in this format. */
    private final int maxExactPowerOfTen;

    BinaryFormat(int precision, int minExponent, int infiniteExponent, int maxExactPowerOfTen) {
        this.precision = precision;
        this.minExponent = minExponent;
        this.infiniteExponent = infiniteExponent;
        this.maxExactPowerOfTen = maxExactPowerOfTen;
    }

    /**
     * Returns the value nearest to {@code significand} * 10^{@code exponent10}, of two equally near ones the even one.
     * Allocates nothing.
     *
     * @param significand unsigned
     */
    long nearest(long significand, int exponent10) {
        if (significand >>> precision == 0 && Math.abs((long) exponent10) <= maxExactPowerOfTen) {
            return nearestByOneOperation(significand, exponent10);
        }
        if (significand == 0 || exponent10 < PowerOfFiveTables.MIN_EXPONENT) {
            return 0;
        }
        if (exponent10 > PowerOfFiveTables.MAX_EXPONENT) {
            return infinity();
        }
        return round(EiselLemire.product(significand, exponent10), EiselLemire.binaryExponent(significand, exponent10));
    }

    /**
     * Clinger's fast path: the significand and the power of ten are both exact in this format, so that the one
     * multiplication or division, which IEEE 754 rounds correctly, is the only rounding there is.
     */
    private long nearestByOneOperation(long significand, int exponent10) {
        double power = PowerOfTenTables.exactDouble(Math.abs(exponent10));
        if (this == BINARY64) {
            double value = exponent10 < 0 ? significand / power : significand * power;
            return Double.doubleToRawLongBits(value);
        }
        float value = exponent10 < 0 ? significand / (float) power : significand * (float) power;
        return Float.floatToRawIntBits(value);
    }

    /**
     * Returns the value nearest to {@code significand} * 2^{@code exponent2}.
     *
     * @param significand unsigned; 63 or 64 bits, rounded to odd
     */
    long round(long significand, int exponent2) {
        int length = Long.SIZE - Long.numberOfLeadingZeros(significand);
        // Of a value below the normal ones the bits under 2^minExponent go as well, however few are left.
        int dropped = Math.max(length - precision, minExponent - exponent2);
        if (dropped > Long.SIZE) {
            return 0;
        }
        long mantissa = dropped == Long.SIZE ? 0 : significand >>> dropped;
        // What is dropped, moved to the top of the word: the middle is its highest bit alone. (Java takes shifts modulo
        // 64.)
        long rest = significand << -dropped;
        if (rest < 0 && (rest != Long.MIN_VALUE || (mantissa & 1) != 0)) {
            mantissa++;
        }
        // The hidden bit of a normal mantissa is added into the exponent field, which is therefore one too small here,
        // and so is the carry of a mantissa that was rounded up to the next power of two. A subnormal has neither, and
        // zero in the field.
        int exponentField = exponent2 + dropped - minExponent;
        if (exponentField >= infiniteExponent - 1) {
            return infinity();
        }
        return ((long) exponentField << precision - 1) + mantissa;
    }

    private long infinity() {
        return (long) infiniteExponent << precision - 1;
    }
}
