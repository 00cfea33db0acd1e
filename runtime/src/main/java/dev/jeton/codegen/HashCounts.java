package dev.jeton.codegen;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.KeyedHash;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many distinct elements of a set, or keys of a map, have the same hash. A {@link java.util.HashSet} compares an element with all
 * elements of its hash unless they are {@link Comparable}, so a sender who can choose the hashes could force quadratic time. Other hash tables,
 * such as {@link java.util.Hashtable}, compare it with all of them in any case. One thread at a time.
 */
final class HashCounts {
    /** How a hash table finds one of several elements that have the same hash. */
    enum Collisions {
        /** By their order, if they are {@link Comparable}: in logarithmic time. */
        ORDERED,
        /** By comparing it with all of them. */
        COMPARED;

        static Collisions of(Object table) {
            boolean ordered =
                    table instanceof HashMap || table instanceof HashSet || table instanceof ConcurrentHashMap;
            return ordered ? ORDERED : COMPARED;
        }
    }

    /** Classes whose hashes can't be forced to collide. */
    private static final Set<Class<?>> UNFORCED = Set.of(OpenEnum.class, RawJson.class);

    /**
     * Classes whose hashes need no counting where colliding elements are found by their order. (Decimals that are compared as equal, such as
     * 1.0 and 1.00, are at most as many as a number has digits.)
     */
    private static final Set<Class<?>> COMPARABLE = Set.of(
            String.class,
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Character.class,
            BigInteger.class,
            BigDecimal.class,
            UUID.class);

    private final int limit;

    private final Retention retention;

    private final KeyedHash hash = new KeyedHash();

    /** A hash in the upper half and its count in the lower one, in slots with linear probing; 0 is an empty slot. */
    private long[] slots = new long[0];

    /** One less than the part of the slots that is in use, a power of two. */
    private int mask;

    /** The class of the element that was counted last, and whether such are counted. Most sets hold elements of one class. */
    private @Nullable Class<?> lastClass;

    private boolean counted;

    private Collisions collisions = Collisions.COMPARED;

    HashCounts(int limit, Retention retention) {
        this.limit = limit;
        this.retention = retention;
    }

    /**
     * Adds elements to an empty set.
     *
     * @return whether all went in; false as soon as too many have one hash
     */
    boolean addAll(Set<@Nullable Object> set, @Nullable Object[] elements, int from, int to) {
        begin(to - from, Collisions.of(set));
        for (int index = from; index < to; index++) {
            Object element = elements[index];
            if (set.add(element) && element != null && exceeds(element)) {
                return false;
            }
        }
        return true;
    }

    /** Starts with a set or a map that is empty. */
    void begin(int elements, Collisions collisions) {
        this.collisions = collisions;
        int capacity = Integer.highestOneBit(elements) << 2;
        if (slots.length < capacity) {
            retention.grow((long) Long.BYTES * (capacity - slots.length));
            slots = new long[capacity];
        } else {
            Arrays.fill(slots, 0, capacity, 0);
        }
        mask = capacity - 1;
        lastClass = null;
    }

    /** Counts an element, or a key, that was added, and returns whether too many have its hash. */
    boolean exceeds(Object element) {
        Class<?> type = element.getClass();
        if (type != lastClass) {
            lastClass = type;
            boolean found = collisions == Collisions.ORDERED && COMPARABLE.contains(type);
            counted = !found && !UNFORCED.contains(type) && !(element instanceof Enum);
        }
        return counted && count(element.hashCode()) > limit;
    }

    /** Counts a hash and returns how often it has come. */
    private int count(int hashCode) {
        int slot = hash.spread(hash.of(hashCode)) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != hashCode) {
            slot = slot + 1 & mask;
        }
        long count = (slots[slot] & 0xFFFF_FFFFL) + 1;
        slots[slot] = (long) hashCode << 32 | count;
        return (int) count;
    }
}
