package dev.jeton.internal.number;

/**
 * Integers in the one text that is written for each: digits without leading zeros, behind a minus sign for negative numbers. So two texts are never one
 * number, which is what names need.
 */
public final class CanonicalInteger {
    /** Numbers of fewer digits always fit. */
    private static final int MAX_DIGITS = 19;

    private CanonicalInteger() {}

    /**
     * Checks a text.
     *
     * @return whether it is the text of an integer of any size
     */
    public static boolean isValid(byte[] text, int from, int to) {
        int first = from < to && text[from] == '-' ? from + 1 : from;
        if (first == to) {
            return false;
        }
        if (text[first] == '0') {
            return first == from && first + 1 == to;
        }
        for (int at = first; at < to; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a valid text is that of a {@code long}.
     *
     * @return whether {@link #parse} gives its number
     */
    public static boolean fitsLong(byte[] text, int from, int to) {
        int first = text[from] == '-' ? from + 1 : from;
        if (to - first != MAX_DIGITS) {
            return to - first < MAX_DIGITS;
        }
        // It is below twice the range, so that the sign tells whether it has overflowed.
        long negative = digits(text, first, to);
        return first == from ? negative < 0 && negative != Long.MIN_VALUE : negative < 0;
    }

    /** The number of a valid text of at most {@value #MAX_DIGITS} digits; wrong where it does not {@linkplain #fitsLong fit}. */
    public static long parse(byte[] text, int from, int to) {
        return text[from] == '-' ? digits(text, from + 1, to) : -digits(text, from, to);
    }

    /** Negated, since there is one negative number more. */
    private static long digits(byte[] text, int from, int to) {
        long negative = 0;
        for (int at = from; at < to; at++) {
            negative = 10 * negative - (text[at] - '0');
        }
        return negative;
    }
}
