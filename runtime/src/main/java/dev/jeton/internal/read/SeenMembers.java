package dev.jeton.internal.read;

import dev.jeton.internal.Retention;
import java.util.Arrays;

/**
 * Which members of the objects that are read by {@link JsonReader#nextName()} have come: one bit for each name of each of them that is open, the
 * innermost one's last. Allocates nothing once it has grown.
 */
final class SeenMembers {
    private final Retention retention;

    private long[] words = new long[8];

    /** The depth of each object, and the end of its words. */
    private int[] depths = new int[8];

    private int[] ends = new int[8];

    private int size;

    /**
     * Starts with no objects.
     *
     * @param retention counts what the arrays grow by
     */
    SeenMembers(Retention retention) {
        this.retention = retention;
    }

    /** Forgets all objects. */
    void reset() {
        size = 0;
    }

    /** Starts an object at a depth, which may have so many members. */
    void begin(int depth, int members) {
        dropTo(depth - 1);
        if (size == depths.length) {
            retention.grow(2L * Integer.BYTES * size);
            depths = Arrays.copyOf(depths, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        int first = firstWord(size);
        int end = first + (members + Long.SIZE - 1) / Long.SIZE;
        if (end > words.length) {
            int capacity = Math.max(end, 2 * words.length);
            retention.grow((long) Long.BYTES * (capacity - words.length));
            words = Arrays.copyOf(words, capacity);
        }
        Arrays.fill(words, first, end, 0);
        depths[size] = depth;
        ends[size] = end;
        size++;
    }

    /** Notes a member of the object at a depth; false if it has come before. */
    boolean add(int depth, int member) {
        dropTo(depth);
        if (size == 0 || depths[size - 1] != depth) {
            throw new IllegalStateException("the object was not entered by beginObject(JsonNames)");
        }
        int word = firstWord(size - 1) + member / Long.SIZE;
        long bit = 1L << member;
        boolean isNew = (words[word] & bit) == 0;
        words[word] |= bit;
        return isNew;
    }

    private void dropTo(int depth) {
        while (size > 0 && depths[size - 1] > depth) {
            size--;
        }
    }

    private int firstWord(int object) {
        return object == 0 ? 0 : ends[object - 1];
    }
}
