package dev.jeton.internal.number;

/** The form of a number by RFC 8259 section 6: {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?}. */
public final class NumberGrammar {
    private NumberGrammar() {}

    /**
     * Finds the end of a number. What follows it is not looked at, but for a digit behind a leading zero, which is an error.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param from where the number starts
     * @param end where the bytes end
     * @return the position behind the number, or the complement ({@code ~position}) of that of the first byte that does not fit
     */
    public static int end(byte[] buffer, int from, int end) {
        int at = from < end && buffer[from] == '-' ? from + 1 : from;
        int digits = digits(buffer, at, end);
        if (digits == at) {
            return ~at;
        }
        if (buffer[at] == '0' && digits > at + 1) {
            return ~(at + 1);
        }
        at = digits;
        if (at < end && buffer[at] == '.') {
            digits = digits(buffer, at + 1, end);
            if (digits == at + 1) {
                return ~digits;
            }
            at = digits;
        }
        if (at < end && (buffer[at] | 0x20) == 'e') {
            at++;
            if (at < end && (buffer[at] == '+' || buffer[at] == '-')) {
                at++;
            }
            digits = digits(buffer, at, end);
            return digits == at ? ~digits : digits;
        }
        return at;
    }

    /**
     * Returns whether a number is spelt as an integer.
     *
     * @param buffer holds a valid number
     * @param from its start
     * @param to its end
     * @return whether it has neither a fraction nor an exponent
     */
    public static boolean isInteger(byte[] buffer, int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = buffer[at];
            if (b == '.' || (b | 0x20) == 'e') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a number can be a {@link java.math.BigDecimal}: its exponent is an {@code int}, and so is its scale, the digits of
     * its fraction minus the exponent.
     *
     * @param buffer holds a valid number
     * @param from its start
     * @param to its end
     * @return whether they are
     */
    public static boolean hasIntScale(byte[] buffer, int from, int to) {
        int digits = NumberSyntax.digits(buffer, from);
        int marker = NumberSyntax.marker(buffer, digits, to);
        int point = NumberSyntax.point(buffer, digits, marker);
        long exponent = NumberSyntax.exponent(buffer, marker, to);
        long scale = Math.max(0, marker - point - 1) - exponent;
        return exponent == (int) exponent && scale == (int) scale;
    }

    /** Returns the position of the next byte that is no digit. */
    private static int digits(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] >= '0' && buffer[at] <= '9') {
            at++;
        }
        return at;
    }
}
