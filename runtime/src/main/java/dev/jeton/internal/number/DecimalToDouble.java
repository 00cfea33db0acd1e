package dev.jeton.internal.number;

/**
 * Reads decimal numbers into the nearest {@code double}; of two equally near ones into the one with the even
 * significand, as IEEE 754 and {@link Double#parseDouble} do. Infinity stands for what is too large; what is too small
 * is zero; both keep the sign.
 *
 * <p>Three ways, each for what the one before it cannot do: one operation on exact operands ({@link BinaryFormat}), one
 * or two multiplications by a tabulated power of five ({@link EiselLemire}), exact arithmetic ({@link ExactDecimal}).
 */
public final class DecimalToDouble {
    private DecimalToDouble() {}

    /**
     * Returns the {@code double} nearest to {@code significand} * 10^{@code exponent10}. Allocates nothing.
     *
     * @param significand unsigned; every number of up to nineteen digits fits
     * @param exponent10 any value
     * @param negative whether the result gets a minus, zero included
     */
    public static double toDouble(long significand, int exponent10, boolean negative) {
        double magnitude = Double.longBitsToDouble(BinaryFormat.BINARY64.nearest(significand, exponent10));
        return negative ? -magnitude : magnitude;
    }

    /**
     * Returns the {@code double} nearest to the JSON number in {@code buffer} between {@code from}, inclusive, and
     * {@code to}, exclusive. The span must be a valid number; it may be of any length and have any exponent. The time
     * is linear in the length.
     *
     * <p>Allocates nothing for up to nineteen digits and hardly ever for more: only where the first nineteen do not
     * tell the result, some kilobytes.
     */
    public static double parseDouble(byte[] buffer, int from, int to) {
        int digits = NumberSyntax.digits(buffer, from);
        double magnitude = Double.longBitsToDouble(DecimalParser.nearest(buffer, digits, to, BinaryFormat.BINARY64));
        return digits == from ? magnitude : -magnitude;
    }
}
