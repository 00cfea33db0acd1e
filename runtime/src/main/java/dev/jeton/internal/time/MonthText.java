package dev.jeton.internal.time;

import dev.jeton.internal.text.AsciiText;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** {@code NOVEMBER}: the name of the constant. */
public final class MonthText {
    /** The most bytes that a call of {@link #write} writes: {@code SEPTEMBER}. */
    public static final int MAX_BYTES = 9;

    private static final EnumNames<Month> NAMES = new EnumNames<>(Month.values());

    private MonthText() {}

    /**
     * Reads a month. Allocates nothing.
     *
     * @return the month, or null if the text is none
     */
    public static @Nullable Month parse(byte[] text, int from, int to) {
        return NAMES.parse(text, from, to);
    }

    /**
     * Checks a text.
     *
     * @return whether {@link #parse} would return a month
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return parse(text, from, to) != null;
    }

    /**
     * Writes a month as {@link Month#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(Month value, byte[] target, int at) {
        return AsciiText.write(value.name(), target, at);
    }
}
