package dev.jeton.jose;

import java.util.Arrays;

/**
 * Hashes of the names of a set's keys, learnt while keys are looked for, so that the next lookup passes over a key without reading its members. It learns the
 * keys in their order, and no more than {@link #MOST}: those behind are read each time. One thread at a time.
 */
final class KeyNames {
    /** The most keys that are remembered: more than issuers have, and little memory if a set is hostile. */
    static final int MOST = 1024;

    private static final int FIRST = 16;

    /** In place of a hash, for a key without a name that could be found. */
    private static final long NAMELESS = -1;

    private static final long HASH = 0xFFFF_FFFFL;

    private long[] hashes = {};
    private int known;

    /** Forgets the set. */
    void forget() {
        Arrays.fill(hashes, 0, known, 0);
        known = 0;
    }

    /** Whether the key at an index may have a name of this hash: true where nothing is known of it. */
    boolean mayHave(int index, int hash) {
        return index >= known || hashes[index] == (hash & HASH);
    }

    /** Learns the hash of the key's name. */
    void learn(int index, int hash) {
        put(index, hash & HASH);
    }

    /** Learns that the key has no name that could be found. */
    void learnNameless(int index) {
        put(index, NAMELESS);
    }

    private void put(int index, long value) {
        if (index != known || known == MOST) {
            return;
        }
        if (known == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(FIRST, 2 * known));
        }
        hashes[known++] = value;
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
