package dev.jeton.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code 10:15}, {@code 10:15:30} and {@code 10:15:30.123456789}. Fields are packed like this:
 *
 * <pre>
 * bits   62 ... 48   47 ... 40   39 ... 32   31 ... 0
 *        hour        minute      second      nanosecond
 * </pre>
 */
public final class LocalTimeText {
    /** The most bytes that a call of {@link #write} writes. */
    public static final int MAX_BYTES = 18;

    /** The text is no time. */
    static final long INVALID = -1;

    private static final int HOURS_PER_DAY = 24;
    private static final int BYTES_TO_MINUTES = 5;
    private static final int BYTES_TO_SECONDS = 8;

    private LocalTimeText() {}

    /**
     * Reads a time. Allocates nothing else.
     *
     * @return the time, or null if the text is not valid
     */
    public static @Nullable LocalTime parse(byte[] text, int from, int to) {
        long time = fieldsInRange(text, from, to);
        return time == INVALID ? null : of(time);
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a time
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return fieldsInRange(text, from, to) != INVALID;
    }

    /**
     * Writes a time as {@link LocalTime#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(LocalTime value, byte[] target, int at) {
        int second = value.getSecond();
        int nano = value.getNano();
        if ((second | nano) == 0) {
            return writeMinutes(value.getHour(), value.getMinute(), target, at);
        }
        return writeSeconds(value.getHour(), value.getMinute(), second, nano, target, at);
    }

    private static int writeMinutes(int hour, int minute, byte[] target, int at) {
        Digits.putTwo(hour, target, at);
        target[at + 2] = ':';
        return Digits.putTwo(minute, target, at + 3);
    }

    static int writeSeconds(int hour, int minute, int second, int nano, byte[] target, int at) {
        writeMinutes(hour, minute, target, at);
        target[at + 5] = ':';
        int position = Digits.putTwo(second, target, at + 6);
        return nano == 0 ? position : Fraction.putGroups(nano, target, position);
    }

    /** Returns the fields of a time; each is below 100, but they may be out of their range. */
    static long fields(byte[] text, int from, int to) {
        int length = to - from;
        if (length < BYTES_TO_MINUTES || text[from + 2] != ':') {
            return INVALID;
        }
        int hour = Digits.two(text, from);
        int minute = Digits.two(text, from + 3);
        int second = 0;
        int nano = 0;
        if (length > BYTES_TO_MINUTES) {
            if (length < BYTES_TO_SECONDS || text[from + 5] != ':') {
                return INVALID;
            }
            second = Digits.two(text, from + 6);
            if (length > BYTES_TO_SECONDS) {
                nano = text[from + 8] == '.' ? Fraction.nanos(text, from + 9, to) : Fraction.INVALID;
            }
        }
        // An invalid part is negative, and so is then the packed number.
        return (hour | minute | second | nano) < 0 ? INVALID : pack(hour, minute, second, nano);
    }

    /** Returns the fields of a time of a day, which has no leap second and ends before 24:00. */
    static long fieldsInRange(byte[] text, int from, int to) {
        long time = fields(text, from, to);
        return hour(time) < HOURS_PER_DAY && minute(time) < 60 && second(time) < 60 ? time : INVALID;
    }

    private static long pack(int hour, int minute, int second, int nano) {
        return (long) hour << 48 | (long) minute << 40 | (long) second << 32 | nano;
    }

    static int hour(long time) {
        return (int) (time >>> 48);
    }

    static int minute(long time) {
        return (int) (time >>> 40) & 0xFF;
    }

    static int second(long time) {
        return (int) (time >>> 32) & 0xFF;
    }

    static int nano(long time) {
        return (int) time;
    }

    static LocalTime of(long time) {
        return LocalTime.of(hour(time), minute(time), second(time), nano(time));
    }
}
