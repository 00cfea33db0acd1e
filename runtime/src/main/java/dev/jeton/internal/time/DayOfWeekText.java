package dev.jeton.internal.time;

import dev.jeton.internal.text.AsciiText;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** {@code FRIDAY}: the name of the constant. */
public final class DayOfWeekText {
    /** The most bytes that a call of {@link #write} writes: {@code WEDNESDAY}. */
    public static final int MAX_BYTES = 9;

    private static final EnumNames<DayOfWeek> NAMES = new EnumNames<>(DayOfWeek.values());

    private DayOfWeekText() {}

    /**
     * Reads a day of the week. Allocates nothing.
     *
     * @return the day of the week, or null if the text is none
     */
    public static @Nullable DayOfWeek parse(byte[] text, int from, int to) {
        return NAMES.parse(text, from, to);
    }

    /**
     * Checks a text.
     *
     * @return whether {@link #parse} would return a day of the week
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return parse(text, from, to) != null;
    }

    /**
     * Writes a day of the week as {@link DayOfWeek#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(DayOfWeek value, byte[] target, int at) {
        return AsciiText.write(value.name(), target, at);
    }
}
