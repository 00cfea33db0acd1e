package dev.jeton.internal.name;

import java.util.BitSet;
import java.util.Collection;

/**
 * An open-addressed table with linear probing: says at which places to look for what has a key, and never that it is there. At least half of
 * the places are free, so that probing ends.
 *
 * <pre>
 *  place  0    1    2    3    4    5    6    7
 *         -    2    0    -    -    -    1    -      indexes 0 and 2 both hash to place 1 or 2
 * </pre>
 */
abstract class ProbedTable {
    /** What {@link #indexAt} returns for a free place. */
    static final int FREE = -1;

    /** An odd number with well-mixed bits (2^64 divided by the golden ratio), for multiplicative hashing. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** How many multipliers are tried. */
    private static final int ATTEMPTS = 16;

    /** Indexes plus one; zero is a free place. */
    private final short[] places;

    private final int shift;

    private long multiplier = MULTIPLIER;

    /**
     * Makes an empty table.
     *
     * @param size how many indexes it is to take
     * @throws IllegalArgumentException if they are more than 32,767
     */
    ProbedTable(int size) {
        if (size > Short.MAX_VALUE) {
            throw new IllegalArgumentException("more than 32,767 names");
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size)) + 1;
        this.places = new short[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /**
     * Chooses what keys are multiplied by, so that as few of them as possible lead to the same place. Before anything is added.
     *
     * @param keys all different
     */
    final void spread(Collection<Long> keys) {
        int fewest = Integer.MAX_VALUE;
        long best = multiplier;
        for (int attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt++) {
            multiplier = MULTIPLIER * (2 * attempt + 1);
            BitSet taken = new BitSet(places.length);
            for (long key : keys) {
                taken.set(firstPlace(key));
            }
            int shared = keys.size() - taken.cardinality();
            if (shared < fewest) {
                fewest = shared;
                best = multiplier;
            }
        }
        multiplier = best;
    }

    /** Adds an index at the first free place for its key. */
    final void add(long key, int index) {
        int place = firstPlace(key);
        while (places[place] != 0) {
            place = nextPlace(place);
        }
        places[place] = (short) (index + 1);
    }

    /** Returns where to look first for what has a key. */
    final int firstPlace(long key) {
        return (int) (key * multiplier >>> shift);
    }

    /** Returns where to look behind a place that something else has taken. */
    final int nextPlace(int place) {
        return place + 1 & places.length - 1;
    }

    /** Returns the index at a place, or {@link #FREE}, where looking ends. */
    final int indexAt(int place) {
        return places[place] - 1;
    }

    /** Returns the number of places. */
    final int capacity() {
        return places.length;
    }
}
