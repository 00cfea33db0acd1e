package dev.jeton.codegen;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A stack on which a writer lays out what a collection or a map holds, since iterators and entries would be garbage. Nested
 * containers share the stack. One thread at a time.
 *
 * <p>Allocates nothing once it has grown, provided that the collection's {@code toArray} and the map's {@code forEach} do not: those of
 * {@link java.util.ArrayList}, {@link java.util.HashMap}, {@link java.util.LinkedHashSet} and of everything that a reader
 * makes don't. The collections of {@code Map.of} and {@code Set.of} use iterators.
 */
public final class Contents {
    private @Nullable Object[] stack = new @Nullable Object[16];

    private int size;

    /** Takes what a collection puts into an array. */
    private @Nullable Object[] copy = new @Nullable Object[16];

    /** One for all maps: a lambda where it is needed would be garbage. */
    private final BiConsumer<@Nullable Object, @Nullable Object> entries = this::pushEntry;

    /** Makes an empty stack. */
    public Contents() {}

    /**
     * The position behind the last element.
     *
     * @return how many elements there are
     */
    public int mark() {
        return size;
    }

    /**
     * Adds the elements of a collection, in its order.
     *
     * @param elements the collection
     * @return the index of the first element; {@link #drop} takes it
     */
    public int push(Collection<? extends @Nullable Object> elements) {
        int first = size;
        if (elements.isEmpty()) {
            return first;
        }
        if (elements instanceof List<? extends @Nullable Object> list && elements instanceof RandomAccess) {
            int count = list.size();
            ensure(count);
            for (int index = 0; index < count; index++) {
                stack[size++] = list.get(index);
            }
            return first;
        }
        pushCopy(elements);
        return first;
    }

    /** The indexes of a linked list are slow, and a set has none. */
    private void pushCopy(Collection<? extends @Nullable Object> elements) {
        int count = elements.size();
        if (copy.length < count) {
            copy = new @Nullable Object[Math.max(count, 2 * copy.length)];
        }
        @Nullable Object[] array = elements.toArray(copy);
        // A collection that another thread has made larger meanwhile brings an array of its own.
        count = array == copy ? count : array.length;
        ensure(count);
        System.arraycopy(array, 0, stack, size, count);
        size += count;
        Arrays.fill(copy, 0, Math.min(count, copy.length), null);
    }

    /**
     * Adds the entries of a map, in its order, each as a key and the value behind it.
     *
     * @param map the map
     * @return the index of the first key; {@link #drop} takes it
     */
    public int push(Map<String, ? extends @Nullable Object> map) {
        int first = size;
        if (!map.isEmpty()) {
            map.forEach(entries);
        }
        return first;
    }

    private void pushEntry(@Nullable Object key, @Nullable Object value) {
        ensure(2);
        stack[size++] = key;
        stack[size++] = value;
    }

    private void ensure(int more) {
        if (stack.length - size < more) {
            stack = Arrays.copyOf(stack, Math.max(size + more, 2 * stack.length));
        }
    }

    /**
     * What lies at an index.
     *
     * @param <T> the type of what was pushed there
     * @param index an index from what {@code push} returned, to what {@link #mark()} did afterwards
     * @return the element, key or value
     */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // The caller knows what it pushed.
    public <T extends @Nullable Object> T get(int index) {
        return (T) stack[index];
    }

    /**
     * Forgets what lies at an index and above it.
     *
     * @param mark what {@code push} returned
     */
    public void drop(int mark) {
        Arrays.fill(stack, mark, size, null);
        size = mark;
    }
}
