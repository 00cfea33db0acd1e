package dev.jeton.internal.number;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads decimal numbers into a floating-point format by exact arithmetic, with no restriction and without haste: the
 * way for numbers so near to the middle of two values that nineteen digits do not tell the side.
 *
 * <p>The only class of this package that allocates: some kilobytes a number, however long it is. Of a longer number it
 * looks at each digit, no more.
 */
final class ExactDecimal {
    /**
     * The digits that count. The middle of two neighbouring doubles has at most 768 significant digits, being an odd
     * number of 54 bits times a power of two not below 2^-1075. Two numbers with the same first 800 digits, of which
     * both or neither go on after them, are therefore on the same side of every middle.
     */
    private static final int MAX_DIGITS = 800;

    private ExactDecimal() {}

    /**
     * Returns the value of {@code format} nearest to the JSON number without its sign.
     *
     * @param digits the index of the first digit; the number's first digit other than zero must stand for a power of
     *     ten between -1000 and 1000, since the work grows with it
     */
    static long nearest(byte[] buffer, int digits, int to, BinaryFormat format) {
        int marker = NumberSyntax.marker(buffer, digits, to);
        int point = NumberSyntax.point(buffer, digits, marker);
        byte[] collected = new byte[MAX_DIGITS + 1];
        int count = 0;
        int last = digits;
        int at = digits;
        for (; at < marker && count < MAX_DIGITS; at++) {
            if (at != point && (count > 0 || buffer[at] != '0')) {
                collected[count++] = buffer[at];
                last = at;
            }
        }
        long exponent10 = NumberSyntax.exponent(buffer, marker, to) + NumberSyntax.power(last, point);
        if (hasDigitOtherThanZero(buffer, at, marker)) {
            collected[count++] = '1';
            exponent10--;
        }
        String decimal = new String(collected, 0, count, StandardCharsets.ISO_8859_1);
        return nearest(new BigInteger(decimal), Math.toIntExact(exponent10), format);
    }

    private static boolean hasDigitOtherThanZero(byte[] buffer, int from, int marker) {
        for (int at = from; at < marker; at++) {
            if (buffer[at] > '0') {
                return true;
            }
        }
        return false;
    }

    /**
     * Brings the number into the form q * 2^e with q of at least 65 bits (or exact), and has it rounded. 10^n is 5^n *
     * 2^n, and the power of two only moves the exponent.
     */
    private static long nearest(BigInteger significand, int exponent10, BinaryFormat format) {
        BigInteger powerOfFive = BigInteger.valueOf(5).pow(Math.abs(exponent10));
        if (exponent10 >= 0) {
            return round(significand.multiply(powerOfFive), exponent10, false, format);
        }
        int shift = Math.max(0, Long.SIZE + 1 + powerOfFive.bitLength() - significand.bitLength());
        BigInteger[] quotient = significand.shiftLeft(shift).divideAndRemainder(powerOfFive);
        return round(quotient[0], exponent10 - shift, quotient[1].signum() != 0, format);
    }

    /** Rounds {@code value} * 2^{@code exponent2} and, where {@code more} says so, a little above it. */
    private static long round(BigInteger value, int exponent2, boolean more, BinaryFormat format) {
        int excess = value.bitLength() - Long.SIZE;
        long leading = value.shiftRight(excess).longValue();
        boolean inexact = more || value.getLowestSetBit() < excess;
        return format.round(inexact ? leading | 1 : leading, exponent2 + excess);
    }
}
