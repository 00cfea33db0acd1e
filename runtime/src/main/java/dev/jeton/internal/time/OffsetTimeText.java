package dev.jeton.internal.time;

import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;

/** {@code 00:17:48.5+01:00}. */
public final class OffsetTimeText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = LocalTimeText.MAX_BYTES + ZoneOffsetText.MAX_BYTES;

    private OffsetTimeText() {}

    /**
     * Reads a time with an offset. Allocates nothing else.
     *
     * @return the time, or null if the text is not valid
     */
    public static @Nullable OffsetTime parse(byte[] text, int from, int to) {
        int offsetStart = ZoneOffsetText.start(text, from, to);
        int offset = ZoneOffsetText.seconds(text, offsetStart, to);
        long time = LocalTimeText.fieldsInRange(text, from, offsetStart);
        return offset == ZoneOffsetText.INVALID || time == LocalTimeText.INVALID
                ? null
                : OffsetTime.of(LocalTimeText.of(time), ZoneOffsetText.of(offset));
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a time
     */
    public static boolean isValid(byte[] text, int from, int to) {
        int offsetStart = ZoneOffsetText.start(text, from, to);
        return ZoneOffsetText.seconds(text, offsetStart, to) != ZoneOffsetText.INVALID
                && LocalTimeText.isValid(text, from, offsetStart);
    }

    /**
     * Writes a time as {@link OffsetTime#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(OffsetTime value, byte[] target, int at) {
        return ZoneOffsetText.write(value.getOffset(), target, LocalTimeText.write(value.toLocalTime(), target, at));
    }
}
