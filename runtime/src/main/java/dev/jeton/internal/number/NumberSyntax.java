package dev.jeton.internal.number;

/**
 * Where the parts of a JSON number lie, and what power of ten each digit stands for. Every number is taken as
 *
 * <pre>
 *   -  1 2 3 . 4 5 6  e-7
 *      ^     ^        ^    ^
 *   digits point   marker  to          without a fraction: point = marker; without an exponent part: marker = to
 * </pre>
 *
 * so that the digit at index i stands for 10^({@code power(i, point)} + {@code exponent}).
 */
public final class NumberSyntax {
    /**
     * Exponents are cut off beyond this, towards which no array is long enough to bring a digit back: 2^31 digits shift
     * a number by less than a quarter of it.
     */
    private static final long MAX_EXPONENT = 10_000_000_000L;

    private NumberSyntax() {}

    /** Returns the index of the first digit, which is behind the sign if there is one. */
    public static int digits(byte[] buffer, int from) {
        return buffer[from] == '-' ? from + 1 : from;
    }

    /** Returns the index of the {@code e} or {@code E}, or {@code to}. */
    public static int marker(byte[] buffer, int digits, int to) {
        int at = digits;
        // Digits and the point have bit 0x40 clear, e and E have it set.
        while (at < to && (buffer[at] & 0x40) == 0) {
            at++;
        }
        return at;
    }

    /** Returns the index of the decimal point, or {@code marker}. */
    public static int point(byte[] buffer, int digits, int marker) {
        int at = digits;
        while (at < marker && buffer[at] != '.') {
            at++;
        }
        return at;
    }

    /** Returns the power of ten that the digit at {@code index} stands for, before the exponent part is added. */
    public static int power(int index, int point) {
        return index < point ? point - 1 - index : point - index;
    }

    /** Returns what the exponent part says, cut off at 10^10 in either direction, or zero where there is none. */
    public static long exponent(byte[] buffer, int marker, int to) {
        if (marker == to) {
            return 0;
        }
        int at = marker + 1;
        boolean negative = buffer[at] == '-';
        if (negative || buffer[at] == '+') {
            at++;
        }
        long magnitude = 0;
        for (; at < to; at++) {
            magnitude = Math.min(magnitude * 10 + (buffer[at] - '0'), MAX_EXPONENT);
        }
        return negative ? -magnitude : magnitude;
    }
}
