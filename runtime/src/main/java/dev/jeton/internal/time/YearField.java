package dev.jeton.internal.time;

import dev.jeton.internal.number.IntegerToDecimal;

/** The year that a date starts with: four digits without a sign, five to ten behind a plus, four to ten behind a minus. */
final class YearField {
    /** The text is no year. */
    static final long INVALID = Long.MIN_VALUE;

    /** The most bytes that a call of {@link #write} writes. */
    static final int MAX_BYTES = IntegerToDecimal.MAX_INT_BYTES;

    private static final int USUAL_DIGITS = 4;
    private static final int MAX_DIGITS = 10;

    private YearField() {}

    /** Returns where the year of a date ends that starts at {@code from}. Without a sign that may be beyond {@code to}. */
    static int end(byte[] text, int from, int to) {
        if (from < to && text[from] >= '0') {
            return from + USUAL_DIGITS;
        }
        int at = from + 1;
        while (at < to && Digits.isDigit(text[at])) {
            at++;
        }
        return at;
    }

    /** Returns the year between the two places, the second of which is what {@link #end} returned. */
    static long parse(byte[] text, int from, int end) {
        if (end - from == USUAL_DIGITS) {
            int year = Digits.four(text, from);
            return year < 0 ? INVALID : year;
        }
        int digits = end - from - 1;
        boolean negative = digits >= 0 && text[from] == '-';
        boolean signed = negative || digits >= 0 && text[from] == '+';
        if (!signed || digits > MAX_DIGITS || digits < (negative ? USUAL_DIGITS : USUAL_DIGITS + 1)) {
            return INVALID;
        }
        long year = number(text, from + 1, end);
        // There is no year minus zero.
        return negative ? year == 0 ? INVALID : -year : year;
    }

    /** Returns the number that up to eighteen digits spell; there is nothing else between the two places. */
    static long number(byte[] text, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text[at] - '0';
        }
        return number;
    }

    /** Writes a year with at least four digits, and with a plus if it has more. */
    static int write(int year, byte[] target, int at) {
        int position = at;
        int magnitude = Math.abs(year);
        if (year < 0) {
            target[position++] = '-';
        } else if (magnitude > 9_999) {
            target[position++] = '+';
        }
        return magnitude > 9_999
                ? IntegerToDecimal.write(magnitude, target, position)
                : Digits.putFour(magnitude, target, position);
    }
}
