package dev.jeton.internal.time;

import dev.jeton.internal.text.AsciiText;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** {@code Europe/Paris}, an offset, or {@code UTC}, {@code GMT} or {@code UT} with an offset behind it. */
public final class ZoneIdText {
    private ZoneIdText() {}

    /**
     * Reads a zone. Allocates nothing for a region, or an offset of whole quarters of an hour, that was read before.
     *
     * @return the zone, or null if the JDK knows no such zone
     */
    public static @Nullable ZoneId parse(byte[] text, int from, int to) {
        int region = ZoneRegions.find(text, from, to);
        if (region != ZoneRegions.NONE) {
            return ZoneRegions.at(region);
        }
        int prefix = prefixLength(text, from, to);
        if (prefix == 0) {
            return from < to ? ZoneOffsetText.parse(text, from, to) : null;
        }
        int seconds = ZoneOffsetText.seconds(text, from + prefix, to);
        if (to - from == prefix + 1 || seconds == ZoneOffsetText.INVALID) {
            return null;
        }
        ZoneOffset offset = ZoneOffsetText.of(seconds);
        return ZoneId.ofOffset(prefix == 2 ? "UT" : text[from] == 'U' ? "UTC" : "GMT", offset);
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return a zone
     */
    public static boolean isValid(byte[] text, int from, int to) {
        if (ZoneRegions.find(text, from, to) != ZoneRegions.NONE) {
            return true;
        }
        int prefix = prefixLength(text, from, to);
        if (prefix == 0) {
            return from < to && ZoneOffsetText.isValid(text, from, to);
        }
        return to - from > prefix + 1 && ZoneOffsetText.seconds(text, from + prefix, to) != ZoneOffsetText.INVALID;
    }

    /** Returns the length of the prefix that an offset may stand behind, or zero if there is none. */
    private static int prefixLength(byte[] text, int from, int to) {
        int length = to - from;
        if (length > 3 && text[from] == 'G' && text[from + 1] == 'M' && text[from + 2] == 'T') {
            return 3;
        }
        if (length > 2 && text[from] == 'U' && text[from + 1] == 'T') {
            return length > 3 && text[from + 2] == 'C' ? 3 : 2;
        }
        return 0;
    }

    /** Returns how many bytes {@link #write} writes. */
    public static int length(ZoneId value) {
        return value.getId().length();
    }

    /**
     * Writes a zone as {@link ZoneId#toString} does.
     *
     * @return the position behind what was written
     */
    public static int write(ZoneId value, byte[] target, int at) {
        // ZoneId makes sure that it is ASCII.
        return AsciiText.write(value.getId(), target, at);
    }
}
