package dev.jeton.internal.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2026-11-27T00:17:48.5Z}, with any offset. As {@link Instant#parse} does, this reads the end of a day ({@code 24:00:00}) as the
 * start of the next, and a leap second ({@code 23:59:60}) as the second before it.
 */
public final class InstantText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = YearField.MAX_BYTES + 26;

    private static final int SECONDS_PER_DAY = 86_400;
    private static final int SECONDS_PER_HOUR = 3_600;

    /** The time of an instant has seconds. */
    private static final int MIN_TIME_BYTES = 8;

    private static final long MIN_SECOND = Instant.MIN.getEpochSecond();
    private static final long MAX_SECOND = Instant.MAX.getEpochSecond();

    private InstantText() {}

    /**
     * Reads an instant. Allocates nothing else.
     *
     * @return the instant, or null if the text is not valid
     */
    public static @Nullable Instant parse(byte[] text, int from, int to) {
        int dateEnd = LocalDateText.end(text, from, to);
        int offsetStart = ZoneOffsetText.start(text, from, to);
        long time = time(text, dateEnd, offsetStart);
        if (time == LocalTimeText.INVALID) {
            return null;
        }
        long second = epochSecond(text, from, to, time);
        return isInRange(second) ? Instant.ofEpochSecond(second, LocalTimeText.nano(time)) : null;
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return an instant
     */
    public static boolean isValid(byte[] text, int from, int to) {
        long time = time(text, LocalDateText.end(text, from, to), ZoneOffsetText.start(text, from, to));
        return time != LocalTimeText.INVALID && isInRange(epochSecond(text, from, to, time));
    }

    /** Returns the fields of the time between date and offset, or INVALID; a day that ends and a leap second are taken as they are. */
    private static long time(byte[] text, int dateEnd, int offsetStart) {
        if (offsetStart - dateEnd <= MIN_TIME_BYTES || (text[dateEnd] | 0x20) != 't') {
            return LocalTimeText.INVALID;
        }
        long time = LocalTimeText.fields(text, dateEnd + 1, offsetStart);
        int hour = LocalTimeText.hour(time);
        int minute = LocalTimeText.minute(time);
        int second = LocalTimeText.second(time);
        boolean inDay = hour < 24 && minute < 60 && second < 60;
        boolean leapSecond = hour == 23 && minute == 59 && second == 60;
        boolean endOfDay = hour == 24 && (minute | second | LocalTimeText.nano(time)) == 0;
        return inDay || leapSecond || endOfDay ? time : LocalTimeText.INVALID;
    }

    /** Returns a second out of range for a text whose date or offset is wrong. */
    private static long epochSecond(byte[] text, int from, int to, long time) {
        long date = LocalDateText.fields(text, from, LocalDateText.end(text, from, to));
        int offset = ZoneOffsetText.seconds(text, ZoneOffsetText.start(text, from, to), to);
        if (date == LocalDateText.INVALID || offset == ZoneOffsetText.INVALID) {
            return Long.MIN_VALUE;
        }
        return CivilDate.toEpochDay(date) * SECONDS_PER_DAY
                + (long) LocalTimeText.hour(time) * SECONDS_PER_HOUR
                + LocalTimeText.minute(time) * 60L
                + Math.min(LocalTimeText.second(time), 59)
                - offset;
    }

    static boolean isInRange(long second) {
        return second >= MIN_SECOND && second <= MAX_SECOND;
    }

    /**
     * Writes an instant as {@link Instant#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(Instant value, byte[] target, int at) {
        long second = value.getEpochSecond();
        long day = Math.floorDiv(second, (long) SECONDS_PER_DAY);
        int secondOfDay = (int) (second - day * SECONDS_PER_DAY);
        long date = CivilDate.ofEpochDay(day);
        int position =
                LocalDateText.write((int) CivilDate.year(date), CivilDate.month(date), CivilDate.day(date), target, at);
        target[position] = 'T';
        int hour = secondOfDay / SECONDS_PER_HOUR;
        int minute = secondOfDay / 60 % 60;
        position = LocalTimeText.writeSeconds(hour, minute, secondOfDay % 60, value.getNano(), target, position + 1);
        target[position] = 'Z';
        return position + 1;
    }
}
