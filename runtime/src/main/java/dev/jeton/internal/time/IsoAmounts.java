package dev.jeton.internal.time;

/** The parts of durations and periods: whole numbers, each with a sign or without one, and the letters of their units. */
final class IsoAmounts {
    private IsoAmounts() {}

    /** Returns whether the text has a P behind at most one sign. */
    static boolean hasStart(byte[] text, int from, int to) {
        int letter = letter(text, from, to);
        return letter < to && lowerCase(text[letter]) == 'p';
    }

    /** Returns where the P is, which a sign may stand in front of. */
    static int letter(byte[] text, int from, int to) {
        return from < to && isSign(text[from]) ? from + 1 : from;
    }

    /**
     * Returns where the parts end that start at {@code from}: as many as have a number and a unit, each unit at most once and in order.
     *
     * @param units the letters, in lower case; a number of {@code s} may have a fraction of one to nine digits
     */
    static int partsEnd(byte[] text, int from, int to, String units) {
        int end = from;
        int next = 0;
        while (end < to) {
            int letter = numberEnd(text, end, to);
            if (letter < 0) {
                return end;
            }
            boolean fraction = isPoint(text[letter]);
            if (fraction) {
                letter = fractionEnd(text, letter + 1, to);
            }
            int unit = letter < to ? units.indexOf(lowerCase(text[letter]), next) : -1;
            if (unit < 0 || fraction && units.charAt(unit) != 's') {
                return end;
            }
            next = unit + 1;
            end = letter + 1;
        }
        return end;
    }

    /** Returns where the digits behind at most one sign end, or -1 if there are none or nothing follows. */
    private static int numberEnd(byte[] text, int from, int to) {
        int digits = isSign(text[from]) ? from + 1 : from;
        int end = digitsEnd(text, digits, to);
        return end > digits && end < to ? end : -1;
    }

    /** Returns where a fraction ends, or {@code to} if it has no digit or more than nine. */
    private static int fractionEnd(byte[] text, int from, int to) {
        int end = digitsEnd(text, from, to);
        return end > from && end - from <= 9 ? end : to;
    }

    static int digitsEnd(byte[] text, int from, int to) {
        int at = from;
        while (at < to && Digits.isDigit(text[at])) {
            at++;
        }
        return at;
    }

    /** Returns where a letter is, or -1. */
    static int find(byte[] text, int from, int to, char letter) {
        for (int at = from; at < to; at++) {
            if (lowerCase(text[at]) == letter) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Returns the number in front of a unit, or zero if the unit is not there.
     *
     * @throws ArithmeticException if the number is no {@code long}
     */
    static long amount(byte[] text, int from, int to, char unit) {
        int end = find(text, from, to, unit);
        return end < 0 ? 0 : number(text, numberStart(text, from, end), end);
    }

    /** Returns where the number starts that ends at {@code end}. */
    static int numberStart(byte[] text, int from, int end) {
        int start = end;
        while (start > from && (Digits.isDigit(text[start - 1]) || isPoint(text[start - 1]))) {
            start--;
        }
        return start > from && isSign(text[start - 1]) ? start - 1 : start;
    }

    /** Returns what a sign and digits spell; a point ends them. */
    private static long number(byte[] text, int from, int to) {
        boolean negative = text[from] == '-';
        // Negative numbers have one more.
        long negated = 0;
        for (int at = isSign(text[from]) ? from + 1 : from; at < to && !isPoint(text[at]); at++) {
            negated = Math.subtractExact(Math.multiplyExact(negated, 10L), text[at] - '0');
        }
        return negative ? negated : Math.negateExact(negated);
    }

    static boolean isPoint(byte character) {
        return character == '.' || character == ',';
    }

    private static boolean isSign(byte character) {
        return character == '+' || character == '-';
    }

    static int lowerCase(byte letter) {
        return letter | 0x20;
    }
}
