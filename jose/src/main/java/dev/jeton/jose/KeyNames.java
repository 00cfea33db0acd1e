package dev.jeton.jose;

import java.util.Arrays;

/**
 * Hashes of the names of a set's keys and where the keys are, learnt while one is looked for, so that no key is passed twice. It learns the keys in their order, and no more than {@link
 * #MOST}: those behind are read each time. One thread at a time.
 */
final class KeyNames {
    /** The most keys that are remembered: more than issuers have, and little memory if a set is hostile. */
    static final int MOST = 1024;

    /** In place of an index: no further key. */
    static final int NONE = -1;

    private static final int FIRST = 16;

    /** In place of a hash, for a key without a name that could be found. */
    private static final long NAMELESS = -1;

    private static final long HASH = 0xFFFF_FFFFL;

    private long[] hashes = {};
    private long[] marks = {};
    private int size;

    /** Forgets the set. */
    void forget() {
        Arrays.fill(hashes, 0, size, 0);
        Arrays.fill(marks, 0, size, 0);
        size = 0;
    }

    /** How many keys it knows: the first ones of the set. */
    int size() {
        return size;
    }

    /** Learns the key behind those that it knows: its mark and the hash of its name. */
    void learn(long mark, int hash) {
        put(mark, hash & HASH);
    }

    /** Learns the key behind those that it knows, which has no name that could be found. */
    void learnNameless(long mark) {
        put(mark, NAMELESS);
    }

    private void put(long mark, long hash) {
        if (size == MOST) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(FIRST, 2 * size));
            marks = Arrays.copyOf(marks, hashes.length);
        }
        hashes[size] = hash;
        marks[size++] = mark;
    }

    /** The index of the next key from an index on whose name has a hash, or {@link #NONE}. */
    int next(int from, int hash) {
        for (int index = from; index < size; index++) {
            if (hashes[index] == (hash & HASH)) {
                return index;
            }
        }
        return NONE;
    }

    /** The mark of a key. */
    long mark(int index) {
        return marks[index];
    }

    /** The hash that {@link dev.jeton.Utf8Slice#hashCode()} has for the same text. An unpaired surrogate is in no slice, so what it counts as is of no matter. */
    static int hash(String text) {
        int hash = 1;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (character < 0x80) {
                hash = 31 * hash + character;
                continue;
            }
            int bytes = character < 0x800 ? 2 : character < 0x1_0000 ? 3 : 4;
            hash = 31 * hash + (byte) (0xF00 >> bytes | character >> 6 * (bytes - 1));
            for (int shift = 6 * (bytes - 2); shift >= 0; shift -= 6) {
                hash = 31 * hash + (byte) (0x80 | character >> shift & 0x3F);
            }
        }
        return hash;
    }
}
