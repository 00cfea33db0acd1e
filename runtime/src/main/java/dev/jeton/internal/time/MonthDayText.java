package dev.jeton.internal.time;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** {@code --11-27}. */
public final class MonthDayText {
    /** The length of every text. */
    public static final int LENGTH = 7;

    /** February has its 29th. */
    private static final int LEAP_YEAR = 2000;

    private MonthDayText() {}

    /**
     * Reads a day of a month. Allocates nothing else.
     *
     * @return the day, or null if the text is not valid
     */
    public static @Nullable MonthDay parse(byte[] text, int from, int to) {
        return isValid(text, from, to) ? MonthDay.of(Digits.two(text, from + 2), Digits.two(text, from + 5)) : null;
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a day
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (to - from != LENGTH || text[from] != '-' || text[from + 1] != '-' || text[from + 4] != '-') {
            return false;
        }
        int month = Digits.two(text, from + 2);
        int day = Digits.two(text, from + 5);
        return month >= 1 && month <= 12 && day >= 1 && day <= CivilDate.lengthOfMonth(LEAP_YEAR, month);
    }

    /**
     * Writes a day of a month as {@link MonthDay#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(MonthDay value, byte[] target, int at) {
        target[at] = '-';
        target[at + 1] = '-';
        Digits.putTwo(value.getMonthValue(), target, at + 2);
        target[at + 4] = '-';
        return Digits.putTwo(value.getDayOfMonth(), target, at + 5);
    }
}
