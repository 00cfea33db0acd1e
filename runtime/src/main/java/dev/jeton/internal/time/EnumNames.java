package dev.jeton.internal.time;

import dev.jeton.internal.text.AsciiText;
import org.jspecify.annotations.Nullable;

/** The names of a few constants, which are ASCII. */
final class EnumNames<E extends Enum<E>> {
    private final E[] values;

    /** Takes all constants; the array becomes part of this object. */
    EnumNames(E[] values) {
        this.values = values;
    }

    /** Returns the constant of a name, or null if there is none. */
    @Nullable
    E parse(byte[] text, int from, int to) {
        for (E value : values) {
            if (AsciiText.matches(value.name(), text, from, to)) {
                return value;
            }
        }
        return null;
    }
}
