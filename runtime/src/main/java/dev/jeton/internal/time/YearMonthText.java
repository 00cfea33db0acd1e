package dev.jeton.internal.time;

import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** {@code 2026-11}. */
public final class YearMonthText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = YearField.MAX_BYTES + 3;

    private YearMonthText() {}

    /**
     * Reads a month of a year. Allocates nothing else.
     *
     * @return the month, or null if the text is not valid
     */
    public static @Nullable YearMonth parse(byte[] text, int from, int to) {
        if (!isValid(text, from, to)) {
            return null;
        }
        int yearEnd = YearField.end(text, from, to);
        return YearMonth.of((int) YearField.parse(text, from, yearEnd), Digits.two(text, yearEnd + 1));
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a month
     */
    public static boolean isValid(byte[] text, int from, int to) {
        int yearEnd = YearField.end(text, from, to);
        if (to - yearEnd != 3 || text[yearEnd] != '-') {
            return false;
        }
        long year = YearField.parse(text, from, yearEnd);
        int month = Digits.two(text, yearEnd + 1);
        return year >= Year.MIN_VALUE && year <= Year.MAX_VALUE && month >= 1 && month <= 12;
    }

    /**
     * Writes a month of a year as {@link YearMonth#toString} does, but for a plus in front of years above 9999: without it {@link
     * YearMonth#parse} would refuse the text, and so would {@link #parse}.
     *
     * @return the position behind what was written
     */
    public static int write(YearMonth value, byte[] target, int at) {
        int position = YearField.write(value.getYear(), target, at);
        target[position] = '-';
        return Digits.putTwo(value.getMonthValue(), target, position + 1);
    }
}
