package dev.jeton.internal.number;

/**
 * Reads whole numbers however JSON spells them: {@code 3600}, {@code 3600.0}, {@code 3.6e3} and {@code 36000e-1} are
 * the same number. Exact, without a detour through floating point; allocates nothing; takes time linear in the length
 * of the spelling, whatever the exponent.
 *
 * <p>What decides are the digits that are not zero. The last one stands for the lowest power of ten in the number: if
 * that is negative, the number is not whole. The first one stands for the highest: if that is above eighteen, the
 * number is no {@code long}. What is left has at most nineteen digits from the first to the units.
 */
public final class DecimalToInteger {
    /** The number is whole and a {@code long}: {@link #wholeValue} returns it. */
    public static final int WHOLE = 0;

    /** The number has a fraction. */
    public static final int NOT_WHOLE = 1;

    /** The number is whole, but too large or too small for a {@code long}. */
    public static final int OUT_OF_RANGE = 2;

    /** 10^18 is the largest power of ten in a {@code long}. */
    private static final int MAX_POWER = 18;

    private DecimalToInteger() {}

    /**
     * Returns what the JSON number in {@code buffer} between {@code from}, inclusive, and {@code to}, exclusive, is:
     * {@link #WHOLE}, {@link #NOT_WHOLE} or {@link #OUT_OF_RANGE}. The span must be a valid number.
     */
    public static int classify(byte[] buffer, int from, int to) {
        int digits = NumberSyntax.digits(buffer, from);
        int marker = NumberSyntax.marker(buffer, digits, to);
        int first = firstNonZero(buffer, digits, marker);
        if (first == marker) {
            return WHOLE;
        }
        int point = NumberSyntax.point(buffer, digits, marker);
        int last = lastNonZero(buffer, marker);
        long exponent = NumberSyntax.exponent(buffer, marker, to);
        if (exponent + NumberSyntax.power(last, point) < 0) {
            return NOT_WHOLE;
        }
        if (exponent + NumberSyntax.power(first, point) > MAX_POWER) {
            return OUT_OF_RANGE;
        }
        long magnitude = magnitude(buffer, first, last, point, exponent);
        // Nineteen digits are below 2^64. As a signed number 2^63 is Long.MIN_VALUE and what is above it is negative,
        // too.
        boolean fits = magnitude >= 0 || magnitude == Long.MIN_VALUE && digits != from;
        return fits ? WHOLE : OUT_OF_RANGE;
    }

    /**
     * Returns the value of a JSON number that {@link #classify} says is {@link #WHOLE}. It must not be called for any
     * other: the result is then meaningless, if the call returns at all.
     */
    public static long wholeValue(byte[] buffer, int from, int to) {
        int digits = NumberSyntax.digits(buffer, from);
        int marker = NumberSyntax.marker(buffer, digits, to);
        int first = firstNonZero(buffer, digits, marker);
        if (first == marker) {
            return 0;
        }
        int point = NumberSyntax.point(buffer, digits, marker);
        int last = lastNonZero(buffer, marker);
        long magnitude = magnitude(buffer, first, last, point, NumberSyntax.exponent(buffer, marker, to));
        return digits == from ? magnitude : -magnitude;
    }

    /**
     * Returns the number of digits of the JSON number in {@code buffer} between {@code from} and {@code to}, without leading zeros: 0 for
     * zero, -1 for a number that is not whole.
     */
    public static long wholeDigits(byte[] buffer, int from, int to) {
        int digits = NumberSyntax.digits(buffer, from);
        int marker = NumberSyntax.marker(buffer, digits, to);
        int first = firstNonZero(buffer, digits, marker);
        if (first == marker) {
            return 0;
        }
        int point = NumberSyntax.point(buffer, digits, marker);
        long exponent = NumberSyntax.exponent(buffer, marker, to);
        if (exponent + NumberSyntax.power(lastNonZero(buffer, marker), point) < 0) {
            return -1;
        }
        return exponent + NumberSyntax.power(first, point) + 1;
    }

    /** Returns the index of the first digit that is not zero, or {@code marker}. */
    private static int firstNonZero(byte[] buffer, int digits, int marker) {
        int at = digits;
        // The zero and the point are the only bytes of a number's digits that are not above '0'.
        while (at < marker && buffer[at] <= '0') {
            at++;
        }
        return at;
    }

    /** Returns the index of the last digit that is not zero; there must be one. */
    private static int lastNonZero(byte[] buffer, int marker) {
        int at = marker - 1;
        while (buffer[at] <= '0') {
            at--;
        }
        return at;
    }

    /** Returns, unsigned, the number whose first and last digits that are not zero stand at these indices. */
    private static long magnitude(byte[] buffer, int first, int last, int point, long exponent) {
        long magnitude = 0;
        for (int at = first; at <= last; at++) {
            if (at != point) {
                magnitude = magnitude * 10 + (buffer[at] - '0');
            }
        }
        return magnitude * PowerOfTenTables.exactLong((int) exponent + NumberSyntax.power(last, point));
    }
}
