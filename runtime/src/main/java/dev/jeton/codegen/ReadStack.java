package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.internal.Retention;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param reader whose elements are collected; it reports a key that comes twice
     * @param limits how many elements of a set may have the same hash
     * @param retention counts what the stack grows by
     */
    public ReadStack(JsonReader reader, JsonLimits limits, Retention retention) {
        this.reader = reader;
        this.retention = retention;
        this.maxEqualHashes = limits.maxEqualHashes();
    }

    /** Drops everything, such as what an exception left behind. */
    public void reset() {
        drop(0);
    }

    /**
     * Starts a container.
     *
     * @return what to give to the method that makes it
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
     * Makes a list.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start
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
     * Makes a set. Of equal elements the first one stays.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start
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

    /** ReadStack are hashed and compared by their own code, which may be the user's. False if too many have the same hash. */
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

    private HashCounts hashCounts() {
        HashCounts counts = hashCounts;
        if (counts == null) {
            counts = new HashCounts(maxEqualHashes, retention);
            hashCounts = counts;
        }
        return counts;
    }

    /**
     * Makes an array.
     *
     * @param <T> the type of the elements that were pushed
     * @param mark what {@link #mark()} returned at the start
     * @param empty an array of length zero, returned where there are no elements
     * @return an array that is as long as there are elements
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
     * Adds a key; its value must be pushed next.
     *
     * @param key the key
     */
    public void pushKey(String key) {
        push(key);
    }

    /**
     * Makes a map.
     *
     * @param <V> the type of the values that were pushed
     * @param mark what {@link #mark()} returned at the start
     * @return an unmodifiable map in the order of the document; it may hold null values
     * @throws dev.jeton.JsonException if a key comes twice
     */
    public <V extends @Nullable Object> Map<String, V> popMap(int mark) {
        int entries = (size - mark) / 2;
        Map<String, V> map = popMapLastWins(mark);
        if (map.size() < entries) {
            throw reader.failure(JsonErrorCode.DUPLICATE_MEMBER);
        }
        return map;
    }

    /**
     * Makes a map. If a key comes twice, the last value counts.
     *
     * @param <V> the type of the values that were pushed
     * @param mark what {@link #mark()} returned at the start
     * @return an unmodifiable map in the order of the document; it may hold null values
     */
    @SuppressWarnings("unchecked") // Only the codec's own keys and values lie above its mark.
    public <V extends @Nullable Object> Map<String, V> popMapLastWins(int mark) {
        if (size == mark) {
            return Collections.emptyMap();
        }
        Map<String, V> map = new LinkedHashMap<>(capacity((size - mark) / 2));
        for (int index = mark; index < size; index += 2) {
            map.put((String) stack[index], (V) stack[index + 1]);
        }
        drop(mark);
        return Collections.unmodifiableMap(map);
    }

    /** How large a hash table must be made so that it takes the entries without growing. */
    private static int capacity(int entries) {
        return entries + entries / 3 + 1;
    }

    /** Forgets what lies above a mark: it may be secret, and it is garbage as soon as nobody else holds it. */
    private void drop(int mark) {
        Arrays.fill(stack, mark, size, null);
        size = mark;
    }
}
