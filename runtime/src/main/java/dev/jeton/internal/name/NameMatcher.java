package dev.jeton.internal.name;

import dev.jeton.internal.text.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Finds byte strings in a fixed set of them. A hash says where to look and never that a name was found: every match is taken on
 * all bytes. Immutable; safe for use by many threads; allocates nothing once it is made.
 */
public final class NameMatcher extends ProbedTable {
    /** Returned where no name is equal. */
    public static final int NONE = FREE;

    private final byte[][] names;

    /**
     * Makes a matcher.
     *
     * @param names the names, decoded; all different
     * @throws IllegalArgumentException if there are more than 32,767
     */
    public NameMatcher(List<byte[]> names) {
        super(names.size());
        this.names = names.toArray(new byte[0][]);
        for (int slot = 0; slot < this.names.length; slot++) {
            byte[] name = this.names[slot];
            add(key(name, 0, name.length), slot);
        }
    }

    /**
     * Finds a name.
     *
     * @param buffer holds the name, decoded
     * @param from its start
     * @param to its end
     * @return its position in the list that the matcher was made of, or {@link #NONE}
     */
    public int find(byte[] buffer, int from, int to) {
        int place = firstPlace(key(buffer, from, to));
        while (true) {
            int slot = indexAt(place);
            if (slot < 0) {
                return NONE;
            }
            byte[] name = names[slot];
            if (Arrays.equals(name, 0, name.length, buffer, from, to)) {
                return slot;
            }
            place = nextPlace(place);
        }
    }

    /**
     * Finds a name, taking the letters A to Z for equal to a to z. Looks at every name: meant for values, not for members.
     *
     * @return the first such name's position in the list that the matcher was made of, or {@link #NONE}
     */
    public int findIgnoringCase(byte[] buffer, int from, int to) {
        for (int slot = 0; slot < names.length; slot++) {
            if (equalsIgnoringCase(names[slot], buffer, from, to)) {
                return slot;
            }
        }
        return NONE;
    }

    private static boolean equalsIgnoringCase(byte[] name, byte[] buffer, int from, int to) {
        if (name.length != to - from) {
            return false;
        }
        for (int index = 0; index < name.length; index++) {
            if (lowerCase(name[index]) != lowerCase(buffer[from + index])) {
                return false;
            }
        }
        return true;
    }

    private static int lowerCase(byte b) {
        return b >= 'A' && b <= 'Z' ? b | 0x20 : b;
    }

    /** A name's length and eight bytes each of its start, its middle and its end, which overlap in a name of less than 24. */
    private static long key(byte[] buffer, int from, int to) {
        int length = to - from;
        long hash;
        if (length >= Long.BYTES) {
            long first = Words.at(buffer, from);
            long middle = Words.at(buffer, from + (length - Long.BYTES >>> 1));
            long last = Words.at(buffer, to - Long.BYTES);
            hash = first ^ Long.rotateLeft(middle, 13) ^ Long.rotateLeft(last, 29);
        } else {
            hash = 0;
            for (int at = from; at < to; at++) {
                hash = hash << Byte.SIZE | buffer[at] & 0xFF;
            }
        }
        return hash ^ length;
    }
}
