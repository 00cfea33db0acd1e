package dev.jeton.internal.name;

import dev.jeton.internal.text.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Finds byte strings in a fixed set of them. A hash says where to look and never that a name was found: every match is taken on
 * all bytes. Immutable; safe for use by many threads; allocates nothing once it is made.
 * <p>An open-addressed table of twice to four times as many places as there are names is probed.
 */
public final class NameMatcher {
    /** Returned where no name is equal. */
    public static final int NONE = -1;

    /** An odd number with well-mixed bits (2^64 divided by the golden ratio), for multiplicative hashing. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final byte[][] names;

    /** Positions in {@link #names} plus one; zero is a free place. */
    private final short[] places;

    private final int shift;

    /**
     * Makes a matcher.
     *
     * @param names the names, decoded; all different
     * @throws IllegalArgumentException if there are more than 32,767
     */
    public NameMatcher(List<byte[]> names) {
        if (names.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("more than 32,767 names");
        }
        this.names = names.toArray(new byte[0][]);
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, names.size())) + 1;
        this.places = new short[1 << bits];
        this.shift = 64 - bits;
        for (int slot = 0; slot < this.names.length; slot++) {
            addPlace(slot);
        }
    }

    private void addPlace(int slot) {
        byte[] name = names[slot];
        int place = place(name, 0, name.length);
        while (places[place] != 0) {
            place = place + 1 & places.length - 1;
        }
        places[place] = (short) (slot + 1);
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
        int place = place(buffer, from, to);
        while (true) {
            int slot = places[place] - 1;
            if (slot < 0) {
                return NONE;
            }
            byte[] name = names[slot];
            if (Arrays.equals(name, 0, name.length, buffer, from, to)) {
                return slot;
            }
            place = place + 1 & places.length - 1;
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

    /** Where to start looking: from the name's length and eight bytes each of its start, its middle and its end, which overlap in a name of less than 24. */
    private int place(byte[] buffer, int from, int to) {
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
        return (int) ((hash ^ length) * MULTIPLIER >>> shift);
    }
}
