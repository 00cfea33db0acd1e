package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.codegen.HashCounts.Collisions;
import dev.jeton.codegen.MapFilling.Duplicates;
import dev.jeton.internal.Retention;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stack on which a reader collects elements until their number is known, so that each container is made once, in its final
 * size. Nested containers share the stack: each takes what lies above its mark. One thread at a time.
 */
public final class ReadStack {
    private final JsonReader reader;

    private final int maxEqualHashes;

    private final Retention retention;

    /** Made for the first set that is so large that its hashes are counted. */
    private @Nullable HashCounts hashCounts;

    private @Nullable Object[] stack = new @Nullable Object[16];

    private int size;

    /**
     * Makes an empty stack.
     *
     * @param reader the reader whose elements are collected; it makes the errors
     * @param limits the limits, of which {@link JsonLimits#maxEqualHashes()} counts here
     * @param retention counts the memory that the stack grows by
     */
    public ReadStack(JsonReader reader, JsonLimits limits, Retention retention) {
        this.reader = reader;
        this.retention = retention;
        this.maxEqualHashes = limits.maxEqualHashes();
    }

    /** Drops all elements, such as those that an exception left behind. */
    public void reset() {
        drop(0);
    }

    /**
     * Starts a container.
     *
     * @return the mark to pass to the method that makes the container
     */
    public int mark() {
        return size;
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void push(@Nullable Object element) {
        if (size == stack.length) {
            grow();
        }
        stack[size++] = element;
    }

    /** References count as eight bytes. */
    private void grow() {
        retention.grow((long) Long.BYTES * size);
        stack = Arrays.copyOf(stack, 2 * size);
    }

    /**
     * Makes a list of the elements above a mark, and drops them.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable list; it may hold nulls
     */
    @SuppressWarnings("unchecked") // Only the codec's own elements lie above its mark.
    public <T extends @Nullable Object> List<T> popList(int mark) {
        if (size == mark) {
            return (List<T>) Collections.emptyList();
        }
        @Nullable Object[] elements = Arrays.copyOfRange(stack, mark, size);
        drop(mark);
        return (List<T>) Collections.unmodifiableList(Arrays.asList(elements));
    }

    /**
     * Makes a set of the elements above a mark, and drops them. Of equal elements, the first one is kept.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable set in the order of the document; it may hold null
     * @throws dev.jeton.JsonException if more distinct elements than {@link JsonLimits#maxEqualHashes()} have the same hash, or if an element's
     *     {@code hashCode} or {@code equals} throws
     */
    @SuppressWarnings("unchecked") // Only the codec's own elements lie above its mark.
    public <T extends @Nullable Object> Set<T> popSet(int mark) {
        if (size == mark) {
            return (Set<T>) Collections.emptySet();
        }
        Set<@Nullable Object> set = new LinkedHashSet<>(capacity(size - mark));
        if (!addAll(set, mark)) {
            throw reader.failure(JsonErrorCode.TOO_MANY_COLLISIONS);
        }
        drop(mark);
        return (Set<T>) Collections.unmodifiableSet(set);
    }

    /** Elements are hashed and compared by their own code, which may be the user's. False if too many have the same hash. */
    private boolean addAll(Set<@Nullable Object> set, int mark) {
        try {
            if (size - mark > maxEqualHashes) {
                return hashCounts().addAll(set, stack, mark, size);
            }
            for (int index = mark; index < size; index++) {
                set.add(stack[index]);
            }
            return true;
        } catch (RuntimeException thrown) {
            throw reader.invalidObject(thrown);
        }
    }

    /**
     * Counts the elements above a mark, for a constructor that takes a capacity.
     *
     * @param mark what {@link #mark()} returned at the start of the container
     * @return the number of elements
     */
    public int count(int mark) {
        return size - mark;
    }

    /**
     * The capacity of a hash table that takes the elements above a mark without growing.
     *
     * @param mark what {@link #mark()} returned at the start of the container
     * @return the initial capacity, for constructors such as that of {@link java.util.HashSet}
     */
    public int tableSize(int mark) {
        return capacity(size - mark);
    }

    /**
     * Makes a sorted set of the elements above a mark, and drops them. Of elements that compare as equal, the first one is kept.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable set in the natural order of its elements
     * @throws dev.jeton.JsonException if comparing the elements throws
     */
    public <T> NavigableSet<T> popSortedSet(int mark) {
        return size == mark
                ? Collections.emptyNavigableSet()
                : Collections.unmodifiableNavigableSet(fill(mark, new TreeSet<T>()));
    }

    /**
     * Adds the elements above a mark to a collection, and drops them.
     *
     * @param <C> the type of the collection
     * @param mark what {@link #mark()} returned at the start of the container
     * @param target an empty collection for elements of the type that was pushed
     * @return the collection
     * @throws dev.jeton.JsonException if its {@code add} throws
     */
    @SuppressWarnings("unchecked") // Only the codec's own elements lie above its mark.
    public <C extends Collection<?>> C fill(int mark, C target) {
        Collection<@Nullable Object> collection = (Collection<@Nullable Object>) target;
        try {
            for (int index = mark; index < size; index++) {
                collection.add(stack[index]);
            }
        } catch (RuntimeException thrown) {
            throw reader.invalidObject(thrown);
        }
        drop(mark);
        return target;
    }

    /**
     * Adds the elements above a mark to a set that may use their hashes, and drops them.
     *
     * @param <C> the type of the set
     * @param mark what {@link #mark()} returned at the start of the container
     * @param target an empty set for elements of the type that was pushed
     * @return the set
     * @throws dev.jeton.JsonException if more distinct elements than {@link JsonLimits#maxEqualHashes()} have the same hash, or if its
     *     {@code add} throws
     */
    @SuppressWarnings("unchecked") // Only the codec's own elements lie above its mark.
    public <C extends Set<?>> C fillSet(int mark, C target) {
        if (!addAll((Set<@Nullable Object>) target, mark)) {
            throw reader.failure(JsonErrorCode.TOO_MANY_COLLISIONS);
        }
        drop(mark);
        return target;
    }

    private HashCounts hashCounts() {
        HashCounts counts = hashCounts;
        if (counts == null) {
            counts = new HashCounts(maxEqualHashes, retention);
            hashCounts = counts;
        }
        return counts;
    }

    /**
     * Makes an array of the elements above a mark, and drops them.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @param empty an array of length zero, returned if there are no elements
     * @return an array of the elements
     */
    public <T extends @Nullable Object> T[] popArray(int mark, T[] empty) {
        if (size == mark) {
            return empty;
        }
        T[] array = Arrays.copyOf(empty, size - mark);
        System.arraycopy(stack, mark, array, 0, array.length);
        drop(mark);
        return array;
    }

    /**
     * Adds a key that is a member's name; its value must be pushed next.
     *
     * @param key the name
     */
    public void pushKey(String key) {
        push(key);
    }

    /**
     * Makes a map of the keys and values above a mark, and drops them.
     *
     * @param <K> the type of the keys that were pushed
     * @param <V> the type of the values that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable map in the order of the document; it may hold null values
     * @throws dev.jeton.JsonException if a key comes twice, or if more distinct keys than {@link JsonLimits#maxEqualHashes()} have the same hash
     */
    public <K, V extends @Nullable Object> Map<K, V> popMap(int mark) {
        return popMap(mark, Duplicates.REJECTED);
    }

    /**
     * Makes a map of the keys and values above a mark, and drops them. If a key comes twice, the last value counts.
     *
     * @param <K> the type of the keys that were pushed
     * @param <V> the type of the values that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable map in the order of the document; it may hold null values
     * @throws dev.jeton.JsonException if more distinct keys than {@link JsonLimits#maxEqualHashes()} have the same hash
     */
    public <K, V extends @Nullable Object> Map<K, V> popMapLastWins(int mark) {
        return popMap(mark, Duplicates.LAST_WINS);
    }

    private <K, V extends @Nullable Object> Map<K, V> popMap(int mark, Duplicates duplicates) {
        if (size == mark) {
            return Collections.emptyMap();
        }
        Map<K, V> map = new LinkedHashMap<>(tableSizeOfEntries(mark));
        return Collections.unmodifiableMap(fill(mark, map, duplicates, countsOfKeys(mark, map)));
    }

    /**
     * Makes a sorted map of the keys and values above a mark, and drops them.
     *
     * @param <K> the type of the keys that were pushed
     * @param <V> the type of the values that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable map in the natural order of its keys; it may hold null values
     * @throws dev.jeton.JsonException if two keys compare as equal, or if comparing them throws
     */
    public <K, V extends @Nullable Object> NavigableMap<K, V> popSortedMap(int mark) {
        return size == mark
                ? Collections.emptyNavigableMap()
                : Collections.unmodifiableNavigableMap(fillMap(mark, new TreeMap<K, V>()));
    }

    /**
     * Makes a sorted map of the keys and values above a mark, and drops them. If a key comes twice, the last value counts.
     *
     * @param <K> the type of the keys that were pushed
     * @param <V> the type of the values that were pushed
     * @param mark what {@link #mark()} returned at the start of the container
     * @return an unmodifiable map in the natural order of its keys; it may hold null values
     * @throws dev.jeton.JsonException if comparing the keys throws
     */
    public <K, V extends @Nullable Object> NavigableMap<K, V> popSortedMapLastWins(int mark) {
        return size == mark
                ? Collections.emptyNavigableMap()
                : Collections.unmodifiableNavigableMap(fillMapLastWins(mark, new TreeMap<K, V>()));
    }

    /**
     * Counts the entries above a mark, for a constructor that takes a capacity.
     *
     * @param mark what {@link #mark()} returned at the start of the container
     * @return the number of entries
     */
    public int countOfEntries(int mark) {
        return (size - mark) / 2;
    }

    /**
     * The capacity of a hash table that takes the entries above a mark without growing.
     *
     * @param mark what {@link #mark()} returned at the start of the container
     * @return the initial capacity, for constructors such as that of {@link java.util.HashMap}
     */
    public int tableSizeOfEntries(int mark) {
        return capacity((size - mark) / 2);
    }

    /**
     * Puts the entries above a mark into a map, and drops them.
     *
     * @param <M> the type of the map
     * @param mark what {@link #mark()} returned at the start of the container
     * @param target an empty map for keys and values of the types that were pushed
     * @return the map
     * @throws dev.jeton.JsonException if the map has a key twice, or if its {@code put} throws
     */
    public <M extends Map<?, ?>> M fillMap(int mark, M target) {
        return fill(mark, target, Duplicates.REJECTED, null);
    }

    /**
     * Puts the entries above a mark into a map, and drops them. If a key comes twice, the last value counts.
     *
     * @param <M> the type of the map
     * @param mark what {@link #mark()} returned at the start of the container
     * @param target an empty map for keys and values of the types that were pushed
     * @return the map
     * @throws dev.jeton.JsonException if its {@code put} throws
     */
    public <M extends Map<?, ?>> M fillMapLastWins(int mark, M target) {
        return fill(mark, target, Duplicates.LAST_WINS, null);
    }

    /**
     * Puts the entries above a mark into a map that may use the hashes of its keys, and drops them.
     *
     * @param <M> the type of the map
     * @param mark what {@link #mark()} returned at the start of the container
     * @param target an empty map for keys and values of the types that were pushed
     * @return the map
     * @throws dev.jeton.JsonException if the map has a key twice, if more distinct keys than {@link JsonLimits#maxEqualHashes()} have the same
     *     hash, or if its {@code put} throws
     */
    public <M extends Map<?, ?>> M fillHashMap(int mark, M target) {
        return fill(mark, target, Duplicates.REJECTED, countsOfKeys(mark, target));
    }

    /**
     * Puts the entries above a mark into a map that may use the hashes of its keys, and drops them. If a key comes twice, the last value counts.
     *
     * @param <M> the type of the map
     * @param mark what {@link #mark()} returned at the start of the container
     * @param target an empty map for keys and values of the types that were pushed
     * @return the map
     * @throws dev.jeton.JsonException if more distinct keys than {@link JsonLimits#maxEqualHashes()} have the same hash, or if its {@code put} throws
     */
    public <M extends Map<?, ?>> M fillHashMapLastWins(int mark, M target) {
        return fill(mark, target, Duplicates.LAST_WINS, countsOfKeys(mark, target));
    }

    /** The counter for the hashes of so many keys; null if there are too few of them, or if they are strings that the map finds by their order. */
    private @Nullable HashCounts countsOfKeys(int mark, Map<?, ?> map) {
        int entries = (size - mark) / 2;
        if (entries <= maxEqualHashes) {
            return null;
        }
        Collisions collisions = Collisions.of(map);
        if (collisions == Collisions.ORDERED && stack[mark] instanceof String) {
            return null;
        }
        HashCounts counts = hashCounts();
        counts.begin(entries, collisions);
        return counts;
    }

    @SuppressWarnings("unchecked") // Only the codec's own keys and values lie above its mark.
    private <M extends Map<?, ?>> M fill(int mark, M target, Duplicates duplicates, @Nullable HashCounts counts) {
        JsonErrorCode wrong;
        try {
            wrong = MapFilling.fill((Map<Object, @Nullable Object>) target, stack, mark, size, duplicates, counts);
        } catch (RuntimeException thrown) {
            throw reader.invalidObject(thrown);
        }
        if (wrong != null) {
            throw reader.failure(wrong);
        }
        drop(mark);
        return target;
    }

    /** The initial capacity of a hash table that takes so many entries without growing. */
    private static int capacity(int entries) {
        return entries + entries / 3 + 1;
    }

    /**
     * Drops the elements of a container that won't be made.
     *
     * @param mark what {@link #mark()} returned before the first of them
     */
    public void dropTo(int mark) {
        drop(mark);
    }

    /** Clears what lies above a mark: it may be secret, and must be collectable as soon as the user drops it. */
    private void drop(int mark) {
        Arrays.fill(stack, mark, size, null);
        size = mark;
    }
}
