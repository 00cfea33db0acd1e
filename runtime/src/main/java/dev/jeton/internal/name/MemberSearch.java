package dev.jeton.internal.name;

import dev.jeton.internal.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which members may start at a position without looking for the end of the name there. A few bytes at a fixed distance from the opening
 * quote lead to the names that have these bytes there, mostly one, which the caller compares whole:
 *
 * <pre>
 *  "expires_in":       the key is what stands at the distance that tells most names apart, in the shortest one, too
 *   --------
 * </pre>
 *
 * <p>What it doesn't find may be there nevertheless: escaped, or as an alias. Immutable.
 */
public final class MemberSearch extends ProbedTable {
    /** Returned by {@link #firstPlace(byte[], int, int)} where the document ends too early for a key. */
    public static final int NONE = -1;

    /** Names that have the same key are compared one by one; from so many on the caller's way, which looks at all bytes, is shorter. */
    private static final int MOST_WITH_ONE_KEY = 4;

    /** For more names than these, finding out how to spread them would take longer than it spares. */
    private static final int MOST_SPREAD = 64;

    /** Where the key starts, counted from the opening quote. */
    private final int distance;

    /** Which bytes belong to the key. */
    private final long mask;

    /** Whether every name has a place. */
    private final boolean complete;

    /**
     * Makes a search.
     *
     * @param members each name as a member's start, {@code "name":}, of at most 32,767
     */
    public MemberSearch(byte[][] members) {
        super(members.length);
        int shortest = Integer.MAX_VALUE;
        for (byte[] member : members) {
            // Without the colon, before which white space may stand.
            shortest = Math.min(shortest, member.length - 1);
        }
        this.mask = shortest < Long.BYTES ? -1L >>> Long.SIZE - shortest * Byte.SIZE : -1L;
        this.distance = members.length == 0 ? 0 : bestDistance(members, shortest);
        Map<Long, Integer> sharers = new HashMap<>();
        for (byte[] member : members) {
            long key = key(Words.upTo(member, distance));
            sharers.put(key, sharers.getOrDefault(key, 0) + 1);
        }
        if (members.length <= MOST_SPREAD) {
            spread(sharers.keySet());
        }
        boolean hasAll = true;
        for (int index = 0; index < members.length; index++) {
            long key = key(Words.upTo(members[index], distance));
            if (sharers.getOrDefault(key, 0) <= MOST_WITH_ONE_KEY) {
                add(key, index);
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

    private long key(long word) {
        return word & mask;
    }

    /**
     * Lays out what is compared, so that a place leads to it in one step.
     *
     * @param names what belongs to each member
     * @param places takes them by place, with null at the free ones; it has {@link #size()} elements
     */
    public <N> void arrange(N[] names, @Nullable N[] places) {
        for (int place = 0; place < places.length; place++) {
            int index = indexAt(place);
            if (index >= 0) {
                places[place] = names[index];
            }
        }
    }

    /** Returns the number of places: at least twice as many as there are members. */
    public int size() {
        return capacity();
    }

    /**
     * Returns whether all places together would lead to any of the names, if it stood at a position without escapes.
     *
     * @param quote the position of the opening quote
     * @param end where the document ends
     */
    public boolean isSure(int quote, int end) {
        return complete && hasKey(quote, end);
    }

    private boolean hasKey(int quote, int end) {
        return end - quote >= distance + Long.BYTES;
    }

    /**
     * Returns the place of the first name that may stand at a position, or {@link #NONE}.
     *
     * @param buffer the bytes; nothing at or behind {@code end} is read
     * @param quote the position of the opening quote
     * @param end where the document ends
     */
    public int firstPlace(byte[] buffer, int quote, int end) {
        return hasKey(quote, end) ? firstPlace(key(Words.at(buffer, quote + distance))) : NONE;
    }

    /** Returns the place behind another one whose name did not stand there. */
    public int placeBehind(int place) {
        return nextPlace(place);
    }
}
