package dev.jeton.internal.time;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** {@code 2026-11-27T00:17:48.5}. */
public final class LocalDateTimeText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = LocalDateText.MAX_BYTES + 1 + LocalTimeText.MAX_BYTES;

    private LocalDateTimeText() {}

    /**
     * Reads a date and a time. Allocates nothing else.
     *
     * @return the date and the time, or null if the text is not valid
     */
    public static @Nullable LocalDateTime parse(byte[] text, int from, int to) {
        int dateEnd = LocalDateText.end(text, from, to);
        long date = date(text, from, dateEnd, to);
        if (date == LocalDateText.INVALID) {
            return null;
        }
        long time = LocalTimeText.fieldsInRange(text, dateEnd + 1, to);
        return time == LocalTimeText.INVALID ? null : LocalDateTime.of(LocalDateText.of(date), LocalTimeText.of(time));
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a date and a time
     */
    public static boolean isValid(byte[] text, int from, int to) {
        int dateEnd = LocalDateText.end(text, from, to);
        return date(text, from, dateEnd, to) != LocalDateText.INVALID && LocalTimeText.isValid(text, dateEnd + 1, to);
    }

    private static long date(byte[] text, int from, int dateEnd, int to) {
        return dateEnd < to && (text[dateEnd] | 0x20) == 't'
                ? LocalDateText.fieldsInRange(text, from, dateEnd)
                : LocalDateText.INVALID;
    }

    /**
     * Writes a date and a time as {@link LocalDateTime#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(LocalDateTime value, byte[] target, int at) {
        int position = LocalDateText.write(value.toLocalDate(), target, at);
        target[position] = 'T';
        return LocalTimeText.write(value.toLocalTime(), target, position + 1);
    }
}
