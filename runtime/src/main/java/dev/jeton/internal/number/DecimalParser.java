package dev.jeton.internal.number;

/** Reads the digits of a JSON number of any length and has them rounded to a floating-point format. */
final class DecimalParser {
    /** Any number of so many digits is below 2^64, and so is the next one. */
    private static final int MAX_DIGITS = 19;

    /** Beyond such a power of ten every number of nineteen digits is zero or infinite, in both formats. */
    private static final long MAX_POWER = 1000;

    private DecimalParser() {}

    /**
     * Returns the value of {@code format} nearest to a JSON number without its sign, as its bits.
     *
     * @param digits the index of the first digit
     */
    static long nearest(byte[] buffer, int digits, int to, BinaryFormat format) {
        long significand = 0;
        int at = digits;
        int digit;
        while (at < to && (digit = buffer[at] - '0' & 0xFF) <= 9) {
            significand = significand * 10 + digit;
            at++;
        }
        int count = at - digits;
        int fractionDigits = 0;
        if (at < to && buffer[at] == '.') {
            int point = at++;
            while (at < to && (digit = buffer[at] - '0' & 0xFF) <= 9) {
                significand = significand * 10 + digit;
                at++;
            }
            fractionDigits = at - point - 1;
        }
        if (count + fractionDigits > MAX_DIGITS) {
            return nearestOfMany(buffer, digits, at, to, format);
        }
        return format.nearest(significand, clamp(NumberSyntax.exponent(buffer, at, to) - fractionDigits));
    }

    /**
     * The way for more than nineteen digits. The first nineteen that count give a lower bound and, with one added to
     * the last, an upper bound; nearly always both round to the same value, and so does all that lies between.
     */
    private static long nearestOfMany(byte[] buffer, int digits, int marker, int to, BinaryFormat format) {
        int point = NumberSyntax.point(buffer, digits, marker);
        long significand = 0;
        int count = 0;
        int last = digits;
        boolean more = false;
        for (int at = digits; at < marker; at++) {
            if (at == point) {
                continue;
            }
            int digit = buffer[at] - '0';
            if (count == MAX_DIGITS) {
                more |= digit != 0;
            } else if (digit != 0 || count > 0) {
                significand = significand * 10 + digit;
                count++;
                last = at;
            }
        }
        int exponent10 = clamp(NumberSyntax.exponent(buffer, marker, to) + NumberSyntax.power(last, point));
        long lower = format.nearest(significand, exponent10);
        if (!more || lower == format.nearest(significand + 1, exponent10)) {
            return lower;
        }
        return ExactDecimal.nearest(buffer, digits, to, format);
    }

    private static int clamp(long exponent10) {
        return (int) Math.max(-MAX_POWER, Math.min(exponent10, MAX_POWER));
    }
}
