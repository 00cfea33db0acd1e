package dev.jeton.internal.time;

/** Fractions of a second, in nanoseconds. */
final class Fraction {
    /** The text is no fraction. */
    static final int INVALID = -1;

    static final int NANOS_PER_SECOND = 1_000_000_000;

    static final int MAX_DIGITS = 9;

    private Fraction() {}

    /** Reads one to nine digits, which stand behind a point. */
    static int nanos(byte[] text, int from, int to) {
        int count = to - from;
        if (count < 1 || count > MAX_DIGITS) {
            return INVALID;
        }
        int nanos = 0;
        for (int at = from; at < to; at++) {
            if (!Digits.isDigit(text[at])) {
                return INVALID;
            }
            nanos = nanos * 10 + text[at] - '0';
        }
        for (int missing = count; missing < MAX_DIGITS; missing++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** Writes a point and three, six or nine digits, as many as are needed. */
    static int putGroups(int nanos, byte[] target, int at) {
        target[at] = '.';
        if (nanos % 1_000_000 == 0) {
            return put(nanos / 1_000_000, 3, target, at + 1);
        }
        return nanos % 1_000 == 0 ? put(nanos / 1_000, 6, target, at + 1) : put(nanos, 9, target, at + 1);
    }

    /**
     * Writes a point and as many digits as are needed.
     *
     * @param value not zero, with at most {@code digits} digits
     */
    static int putShortest(int value, int digits, byte[] target, int at) {
        target[at] = '.';
        int count = digits;
        int rest = value;
        while (rest % 10 == 0) {
            rest /= 10;
            count--;
        }
        return put(rest, count, target, at + 1);
    }

    /** Writes a number with leading zeros. */
    static int put(int value, int digits, byte[] target, int at) {
        int rest = value;
        for (int place = at + digits - 1; place >= at; place--) {
            int quotient = rest / 10;
            target[place] = (byte) ('0' + rest - quotient * 10);
            rest = quotient;
        }
        return at + digits;
    }
}
