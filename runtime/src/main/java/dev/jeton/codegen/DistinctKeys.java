package dev.jeton.codegen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for equal keys in a map. Maps that compare keys by identity or by a comparator of their own may have some, and readers reject JSON in which
 * a name comes twice.
 *
 * <p>Takes linear time, even for keys chosen by an attacker: if the hashes of too many collide, the keys are sorted, provided that they are comparable.
 * Allocates nothing once it has grown, except for sorting. One thread at a time.
 */
final class DistinctKeys {
    /** Up to this many keys are compared each with each. */
    private static final int FEW = 8;

    /** More steps for each key than this are only taken where keys were chosen to collide. */
    private static final int MAX_STEPS = 8;

    /** The golden ratio, which spreads hashes over the high bits. */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    /** By hash, with linear probing: 0 for a free slot, else the index of a key, plus one. Free between uses. */
    private int[] slots = new int[32];

    /** The number of slots that are kept. */
    int length() {
        return slots.length;
    }

    /**
     * Compares keys.
     *
     * @param stack has a key at every second index
     * @param first the index of the first key
     * @param end the index behind the last key's value
     * @return whether no two keys are equal
     */
    boolean areDistinct(@Nullable Object[] stack, int first, int end) {
        int count = (end - first) / 2;
        if (count <= FEW) {
            return fewAreDistinct(stack, first, end);
        }
        int capacity = 2 * Integer.highestOneBit(2 * count - 1);
        if (slots.length < capacity) {
            slots = new int[capacity];
        }
        int found = find(stack, first, end, capacity);
        Arrays.fill(slots, 0, capacity, 0);
        return found == 0 || found < 0 && areDistinctWhenSorted(stack, first, end);
    }

    private static boolean fewAreDistinct(@Nullable Object[] stack, int first, int end) {
        for (int index = first + 2; index < end; index += 2) {
            for (int other = first; other < index; other += 2) {
                if (areEqual(stack[index], stack[other])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areEqual(@Nullable Object key, @Nullable Object other) {
        return key != null && other != null && key.hashCode() == other.hashCode() && key.equals(other);
    }

    /** Returns 1 if there are equal keys, 0 if there are none, -1 if that would take too long to find out. */
    private int find(@Nullable Object[] stack, int first, int end, int capacity) {
        int shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        long steps = (long) MAX_STEPS * (end - first);
        for (int index = first; index < end; index += 2) {
            Object key = stack[index];
            if (key == null) {
                continue;
            }
            int slot = (int) (key.hashCode() * GOLDEN_RATIO >>> shift);
            while (slots[slot] != 0) {
                if (areEqual(key, stack[slots[slot] - 1])) {
                    return 1;
                }
                steps--;
                if (steps < 0) {
                    return -1;
                }
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = index + 1;
        }
        return 0;
    }

    /** Keys without an order are compared each with each. */
    @SuppressWarnings("ComparableType") // Sorting throws if it is not comparable with others of its class.
    private static boolean areDistinctWhenSorted(@Nullable Object[] stack, int first, int end) {
        Object[] keys = new Object[(end - first) / 2];
        int count = 0;
        for (int index = first; index < end; index += 2) {
            Object key = stack[index];
            if (!(key instanceof Comparable) || count > 0 && key.getClass() != keys[0].getClass()) {
                return fewAreDistinct(stack, first, end);
            }
            keys[count++] = key;
        }
        Arrays.sort(keys, 0, count);
        for (int index = 1; index < count; index++) {
            if (keys[index].equals(keys[index - 1])) {
                return false;
            }
        }
        return true;
    }
}
