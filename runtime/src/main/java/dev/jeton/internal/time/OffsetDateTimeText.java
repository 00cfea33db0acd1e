package dev.jeton.internal.time;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** {@code 2026-11-27T00:17:48.5+01:00}. */
public final class OffsetDateTimeText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = LocalDateTimeText.MAX_BYTES + ZoneOffsetText.MAX_BYTES;

    private OffsetDateTimeText() {}

    /**
     * Reads a date and a time with an offset. Allocates nothing else.
     *
     * @return the date and the time, or null if the text is not valid
     */
    public static @Nullable OffsetDateTime parse(byte[] text, int from, int to) {
        int offsetStart = ZoneOffsetText.start(text, from, to);
        int offset = ZoneOffsetText.seconds(text, offsetStart, to);
        if (offset == ZoneOffsetText.INVALID) {
            return null;
        }
        LocalDateTime dateTime = LocalDateTimeText.parse(text, from, offsetStart);
        return dateTime == null ? null : OffsetDateTime.of(dateTime, ZoneOffsetText.of(offset));
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a date and a time
     */
    public static boolean isValid(byte[] text, int from, int to) {
        int offsetStart = ZoneOffsetText.start(text, from, to);
        return ZoneOffsetText.seconds(text, offsetStart, to) != ZoneOffsetText.INVALID
                && LocalDateTimeText.isValid(text, from, offsetStart);
    }

    /**
     * Writes a date and a time as {@link OffsetDateTime#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(OffsetDateTime value, byte[] target, int at) {
        return ZoneOffsetText.write(
                value.getOffset(), target, LocalDateTimeText.write(value.toLocalDateTime(), target, at));
    }
}
