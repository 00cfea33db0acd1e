package dev.jeton.internal.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2026-11-27T00:17:48.5+01:00[Europe/Paris]}, or with an offset alone. As for {@link ZonedDateTime#parse}, date, time and offset say
 * which instant it is; if the region has another offset then, the local time becomes that of the region.
 */
public final class ZonedDateTimeText {
    private ZonedDateTimeText() {}

    /**
     * Reads a date and a time in a zone. Allocates the value, and what the JDK's rules of the zone allocate.
     *
     * @return the date and the time, or null if the text is not valid
     */
    public static @Nullable ZonedDateTime parse(byte[] text, int from, int to) {
        int bracket = bracket(text, from, to);
        int offsetStart = ZoneOffsetText.start(text, from, bracket);
        int seconds = ZoneOffsetText.seconds(text, offsetStart, bracket);
        if (seconds == ZoneOffsetText.INVALID) {
            return null;
        }
        ZoneOffset offset = ZoneOffsetText.of(seconds);
        ZoneId zone = bracket == to ? offset : ZoneIdText.parse(text, bracket + 1, to - 1);
        LocalDateTime dateTime = zone == null ? null : LocalDateTimeText.parse(text, from, offsetStart);
        if (zone == null || dateTime == null) {
            return null;
        }
        try {
            return ZonedDateTime.ofInstant(dateTime, offset, zone);
        } catch (DateTimeException beyondTheLastYear) {
            return null;
        }
    }

    /**
     * Checks a text without creating an object, but for dates at the ends of the calendar.
     *
     * @return whether {@link #parse} would return a date and a time
     */
    public static boolean isValid(byte[] text, int from, int to) {
        int bracket = bracket(text, from, to);
        if (!OffsetDateTimeText.isValid(text, from, bracket)) {
            return false;
        }
        if (bracket == to) {
            return true;
        }
        // Only a date of the first or the last year can leave the calendar.
        long date = LocalDateText.fields(text, from, LocalDateText.end(text, from, to));
        return Math.abs(CivilDate.year(date)) < Year.MAX_VALUE
                ? ZoneIdText.isValid(text, bracket + 1, to - 1)
                : parse(text, from, to) != null;
    }

    /** Returns where the zone in brackets starts, which a text may end with, or {@code to}. */
    private static int bracket(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '[') {
            at++;
        }
        // An opening bracket alone is part of what stands in front of the zone, and makes it invalid.
        return at < to - 1 && text[to - 1] == ']' ? at : to;
    }

    /** Returns the most bytes that {@link #write} writes. */
    public static int maxBytes(ZonedDateTime value) {
        return OffsetDateTimeText.MAX_BYTES + 2 + ZoneIdText.length(value.getZone());
    }

    /**
     * Writes a date and a time as {@link ZonedDateTime#toString} does.
     *
     * @param target has {@link #maxBytes} bytes left from {@code at} on
     * @return the position behind what was written
     */
    public static int write(ZonedDateTime value, byte[] target, int at) {
        int position = LocalDateText.write(value.getYear(), value.getMonthValue(), value.getDayOfMonth(), target, at);
        target[position] = 'T';
        position = LocalTimeText.write(value.toLocalTime(), target, position + 1);
        position = ZoneOffsetText.write(value.getOffset(), target, position);
        if (value.getZone().equals(value.getOffset())) {
            return position;
        }
        target[position] = '[';
        position = ZoneIdText.write(value.getZone(), target, position + 1);
        target[position] = ']';
        return position + 1;
    }
}
