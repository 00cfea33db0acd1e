package dev.jeton.internal.time;

import dev.jeton.internal.number.IntegerToDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** {@code 2026}: up to nine digits and a sign, since {@link Year#toString} fills no year up to four digits. */
public final class YearText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = IntegerToDecimal.MAX_INT_BYTES;

    private static final int MAX_DIGITS = 9;

    private YearText() {}

    /**
     * Reads a year. Allocates nothing else.
     *
     * @return the year, or null if the text is not valid
     */
    public static @Nullable Year parse(byte[] text, int from, int to) {
        if (!isValid(text, from, to)) {
            return null;
        }
        int magnitude = (int) YearField.number(text, digits(text, from), to);
        return Year.of(text[from] == '-' ? -magnitude : magnitude);
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a year
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (from == to) {
            return false;
        }
        int digits = digits(text, from);
        return to > digits && to - digits <= MAX_DIGITS && IsoAmounts.digitsEnd(text, digits, to) == to;
    }

    private static int digits(byte[] text, int from) {
        return text[from] == '-' || text[from] == '+' ? from + 1 : from;
    }

    /**
     * Writes a year as {@link Year#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(Year value, byte[] target, int at) {
        return IntegerToDecimal.write(value.getValue(), target, at);
    }
}
