package dev.jeton.internal.number;

/**
 * Writes doubles as {@link Double#toString(double)} of JDK 19 and later does, on every JDK: the shortest decimal that
 * is read back as the same value, of those the nearest, laid out as {@link DecimalLayout} says. See {@link Schubfach}.
 * Allocates nothing.
 */
public final class DoubleToDecimal {
    /** The most bytes that a call writes: {@code -1.2345678901234567E-308}. */
    public static final int MAX_BYTES = 24;

    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int NOT_FINITE = 0x7FF;
    /** The exponent of the smallest value, which all subnormals have. */
    private static final int MIN_EXPONENT = -1074;

    private DoubleToDecimal() {}

    /**
     * Writes {@code value} into {@code target} from {@code offset} on.
     *
     * @param value finite; negative zero is written with its sign
     * @return the offset after the last byte written
     * @throws IllegalArgumentException if {@code value} is infinite or not a number, for which JSON has no spelling
     * @throws ArrayIndexOutOfBoundsException if the number does not fit; the array may then hold a part of it. There is
     *     always room if {@link #MAX_BYTES} bytes are left
     */
    public static int write(double value, byte[] target, int offset) {
        long bits = Double.doubleToRawLongBits(value);
        int exponentField = (int) (bits >>> FRACTION_BITS) & NOT_FINITE;
        long fraction = bits & HIDDEN_BIT - 1;
        if (exponentField == NOT_FINITE) {
            throw new IllegalArgumentException("not a finite number");
        }
        int at = offset;
        if (bits < 0) {
            target[at++] = '-';
        }
        if (exponentField == 0) {
            return fraction == 0
                    ? DecimalLayout.writeZero(target, at)
                    : Schubfach.write(fraction, MIN_EXPONENT, false, target, at);
        }
        long c = fraction | HIDDEN_BIT;
        int q = exponentField - 1 + MIN_EXPONENT;
        // A whole number below 2^53 is its own shortest decimal, since its neighbours are at most 1 away.
        if (q <= 0 && q >= -FRACTION_BITS && Long.numberOfTrailingZeros(c) >= -q) {
            return DecimalLayout.write(c >>> -q, 0, target, at);
        }
        return Schubfach.write(c, q, fraction == 0 && exponentField > 1, target, at);
    }
}
