package dev.jeton.internal.time;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** {@code 2026-11-27}. */
public final class LocalDateText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = YearField.MAX_BYTES + 6;

    /** The text is no date. */
    static final long INVALID = Long.MIN_VALUE;

    private LocalDateText() {}

    /**
     * Reads a date. Allocates nothing else.
     *
     * @return the date, or null if the text is not valid
     */
    public static @Nullable LocalDate parse(byte[] text, int from, int to) {
        long date = fieldsInRange(text, from, to);
        return date == INVALID ? null : of(date);
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a date
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return fieldsInRange(text, from, to) != INVALID;
    }

    /**
     * Writes a date as {@link LocalDate#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(LocalDate value, byte[] target, int at) {
        return write(value.getYear(), value.getMonthValue(), value.getDayOfMonth(), target, at);
    }

    static int write(int year, int month, int day, byte[] target, int at) {
        int position = YearField.write(year, target, at);
        target[position] = '-';
        Digits.putTwo(month, target, position + 1);
        target[position + 3] = '-';
        return Digits.putTwo(day, target, position + 4);
    }

    /** Returns where a date that starts at {@code from} ends; this may be beyond {@code to}. */
    static int end(byte[] text, int from, int to) {
        return YearField.end(text, from, to) + 6;
    }

    /** Returns the fields of a date as {@link CivilDate} packs them, whose year may have ten digits. */
    static long fields(byte[] text, int from, int to) {
        int yearEnd = YearField.end(text, from, to);
        if (to - yearEnd != 6 || text[yearEnd] != '-' || text[yearEnd + 3] != '-') {
            return INVALID;
        }
        long year = YearField.parse(text, from, yearEnd);
        int month = Digits.two(text, yearEnd + 1);
        int day = Digits.two(text, yearEnd + 4);
        if (year == YearField.INVALID || month < 1 || month > 12 || day < 1) {
            return INVALID;
        }
        return day <= 28 || day <= CivilDate.lengthOfMonth(year, month) ? CivilDate.pack(year, month, day) : INVALID;
    }

    /** Returns the fields of a date that {@link LocalDate} has room for. */
    static long fieldsInRange(byte[] text, int from, int to) {
        long date = fields(text, from, to);
        return date != INVALID && Math.abs(CivilDate.year(date)) <= Year.MAX_VALUE ? date : INVALID;
    }

    static LocalDate of(long date) {
        return LocalDate.of((int) CivilDate.year(date), CivilDate.month(date), CivilDate.day(date));
    }
}
