package dev.jeton.codegen;

import dev.jeton.internal.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which member starts at a position without looking for the end of its name first. A few bytes at a fixed distance from the opening
 * quote lead to the names that have these bytes there, mostly one, which are then compared whole:
 *
 * <pre>
 *  "expires_in":       the key is what stands at the distance that tells most names apart, in the shortest one, too
 *   --------
 * </pre>
 *
 * <p>What it doesn't find may be there nevertheless: escaped, with white space before the colon, or as an alias. Immutable.
 */
final class MemberSearch {
    /** Names that have the same key are compared one by one; from so many on the caller's way, which looks at all bytes, is shorter. */
    private static final int MOST_WITH_ONE_KEY = 4;

    /** An odd number with well-mixed bits (2^64 divided by the golden ratio), for multiplicative hashing. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** The names by the hash of their keys; where a place is taken, the next free one. At least half of them are free. */
    private final @Nullable MemberName[] places;

    private final int shift;

    /** Where the key starts, counted from the opening quote. */
    private final int distance;

    /** Which bytes belong to the key. */
    private final long mask;

    /** Whether every name is in {@link #places}. */
    private final boolean complete;

    MemberSearch(MemberName[] names, byte[][] members) {
        int shortest = Integer.MAX_VALUE;
        for (byte[] member : members) {
            shortest = Math.min(shortest, member.length);
        }
        this.mask = shortest < Long.BYTES ? -1L >>> Long.SIZE - shortest * Byte.SIZE : -1L;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, names.length)) + 1;
        this.shift = Long.SIZE - bits;
        this.distance = names.length == 0 ? 0 : bestDistance(members, shortest);
        this.places = new @Nullable MemberName[1 << bits];
        Map<Long, Integer> sharers = new HashMap<>();
        for (byte[] member : members) {
            long key = key(Words.upTo(member, distance));
            sharers.put(key, sharers.getOrDefault(key, 0) + 1);
        }
        boolean hasAll = true;
        for (int index = 0; index < names.length; index++) {
            long key = key(Words.upTo(members[index], distance));
            if (sharers.getOrDefault(key, 0) <= MOST_WITH_ONE_KEY) {
                add(names[index], place(key));
            } else {
                hasAll = false;
            }
        }
        this.complete = hasAll;
    }

    /** Returns where the most keys are different. */
    private int bestDistance(byte[][] members, int shortest) {
        int best = 0;
        int most = 0;
        for (int candidate = 0; candidate <= Math.max(0, shortest - Long.BYTES) && most < members.length; candidate++) {
            Set<Long> keys = new HashSet<>();
            for (byte[] member : members) {
                keys.add(key(Words.upTo(member, candidate)));
            }
            if (keys.size() > most) {
                most = keys.size();
                best = candidate;
            }
        }
        return best;
    }

    private void add(MemberName name, int first) {
        int place = first;
        while (places[place] != null) {
            place = next(place);
        }
        places[place] = name;
    }

    private long key(long word) {
        return word & mask;
    }

    private int place(long key) {
        return (int) (key * MULTIPLIER >>> shift);
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }

    /** Returns whether {@link #at} would have found any name, if it stood there without escapes and with its colon. */
    boolean isSure(int quote, int end) {
        return complete && hasKey(quote, end);
    }

    private boolean hasKey(int quote, int end) {
        return end - quote >= distance + Long.BYTES;
    }

    /**
     * Returns the name that stands at a position together with its colon, or null if none was found there.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param quote the position of the opening quote; not zero
     * @param end where the document ends
     */
    @Nullable
    MemberName at(byte[] buffer, int quote, int end) {
        if (!hasKey(quote, end)) {
            return null;
        }
        int place = place(key(Words.at(buffer, quote + distance)));
        while (true) {
            MemberName name = places[place];
            if (name == null || name.isAtQuote(buffer, quote, end)) {
                return name;
            }
            place = next(place);
        }
    }
}
