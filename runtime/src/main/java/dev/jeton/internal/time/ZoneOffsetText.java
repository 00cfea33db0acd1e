package dev.jeton.internal.time;

import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** {@code Z}, {@code +01:00} and {@code +01:00:30}, the offsets of RFC 3339 and those with seconds that history needs. */
public final class ZoneOffsetText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = 9;

    /** The text is no offset. */
    static final int INVALID = Integer.MIN_VALUE;

    private static final int MAX_SECONDS = 18 * 3_600;
    private static final int BYTES_TO_MINUTES = 6;

    /** Those that are in use. ZoneOffset keeps them, too, but looks for them by boxed numbers on some releases. */
    private static final int SECONDS_PER_QUARTER = 900;

    private static final int QUARTERS = MAX_SECONDS / SECONDS_PER_QUARTER;
    private static final AtomicReferenceArray<@Nullable ZoneOffset> BY_QUARTERS =
            new AtomicReferenceArray<>(2 * QUARTERS + 1);

    private ZoneOffsetText() {}

    /**
     * Reads an offset. Allocates nothing else, and nothing at all for an offset of whole quarters of an hour that was read before.
     *
     * @return the offset, or null if the text is not valid
     */
    public static @Nullable ZoneOffset parse(byte[] text, int from, int to) {
        int seconds = seconds(text, from, to);
        return seconds == INVALID || isLowerCase(text, from) ? null : of(seconds);
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return an offset
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return seconds(text, from, to) != INVALID && !isLowerCase(text, from);
    }

    /** Alone, an offset is an identifier, whose letter has one case. */
    private static boolean isLowerCase(byte[] text, int from) {
        return text[from] == 'z';
    }

    /**
     * Writes an offset as {@link ZoneOffset#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(ZoneOffset value, byte[] target, int at) {
        int total = value.getTotalSeconds();
        if (total == 0) {
            target[at] = 'Z';
            return at + 1;
        }
        int magnitude = Math.abs(total);
        target[at] = (byte) (total < 0 ? '-' : '+');
        Digits.putTwo(magnitude / 3_600, target, at + 1);
        target[at + 3] = ':';
        Digits.putTwo(magnitude / 60 % 60, target, at + 4);
        if (magnitude % 60 == 0) {
            return at + BYTES_TO_MINUTES;
        }
        target[at + 6] = ':';
        return Digits.putTwo(magnitude % 60, target, at + 7);
    }

    /**
     * Returns where the offset starts that a text ends with, or {@code to} if it ends with none. The time in front of it has neither
     * letters nor signs.
     */
    static int start(byte[] text, int from, int to) {
        if (to > from && (text[to - 1] | 0x20) == 'z') {
            return to - 1;
        }
        if (to - from >= BYTES_TO_MINUTES && isSign(text[to - BYTES_TO_MINUTES])) {
            return to - BYTES_TO_MINUTES;
        }
        return to - from >= MAX_BYTES && isSign(text[to - MAX_BYTES]) ? to - MAX_BYTES : to;
    }

    private static boolean isSign(byte character) {
        return character == '+' || character == '-';
    }

    /** Returns the seconds of an offset, whose Z may be of lower case. */
    static int seconds(byte[] text, int from, int to) {
        int length = to - from;
        if (length == 1) {
            return (text[from] | 0x20) == 'z' ? 0 : INVALID;
        }
        if (length != BYTES_TO_MINUTES && length != MAX_BYTES || !isSign(text[from]) || text[from + 3] != ':') {
            return INVALID;
        }
        int hours = Digits.two(text, from + 1);
        int minutes = Digits.two(text, from + 4);
        int seconds = 0;
        if (length == MAX_BYTES) {
            seconds = text[from + 6] == ':' ? Digits.two(text, from + 7) : -1;
        }
        if ((hours | minutes | seconds) < 0 || minutes > 59 || seconds > 59) {
            return INVALID;
        }
        int total = hours * 3_600 + minutes * 60 + seconds;
        return total > MAX_SECONDS ? INVALID : text[from] == '-' ? -total : total;
    }

    static ZoneOffset of(int seconds) {
        int quarters = seconds / SECONDS_PER_QUARTER;
        if (quarters * SECONDS_PER_QUARTER != seconds) {
            return ZoneOffset.ofTotalSeconds(seconds);
        }
        ZoneOffset offset = BY_QUARTERS.get(quarters + QUARTERS);
        if (offset == null) {
            offset = ZoneOffset.ofTotalSeconds(seconds);
            BY_QUARTERS.set(quarters + QUARTERS, offset);
        }
        return offset;
    }
}
