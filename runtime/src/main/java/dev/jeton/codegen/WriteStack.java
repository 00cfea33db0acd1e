package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A stack that holds the contents of collections and maps while they are written, since iterators and entries would be garbage. Nested
 * containers share the stack. One thread at a time.
 *
 * <p>Allocates nothing once it has grown, provided that the collection's {@code toArray} and the map's {@code forEach} allocate nothing. Those of
 * {@link java.util.ArrayList}, {@link java.util.HashMap}, {@link java.util.LinkedHashSet} and of everything that a reader
 * makes do not; those of {@code Map.of} and {@code Set.of} make iterators.
 *
 * <p>Everything on the stack came out of the collection or map: nothing is made up for one that claims a wrong size or is changed meanwhile.
 */
public final class WriteStack {
    private final CodecWriter writer;

    private @Nullable Object[] stack = new @Nullable Object[16];

    private int size;

    /** How often the writer has started a new document, which a collection that is being written must not make it do. */
    private int restarts;

    private final LentArrays arrays = new LentArrays();

    private final DistinctKeys keys = new DistinctKeys();

    /** One for all maps: a lambda where it is needed would be garbage. */
    private final BiConsumer<@Nullable Object, @Nullable Object> entries = this::pushEntry;

    /** Whether a map is handing over its entries. It may keep the consumer, but must not use it later. */
    private boolean takesEntries;

    /** The error of an entry, which passes through the map. Any other exception is the map's own. */
    private @Nullable JsonException ownFailure;

    /**
     * Makes an empty stack.
     *
     * @param writer the writer of what lies on the stack; it makes the errors
     */
    public WriteStack(CodecWriter writer) {
        this.writer = writer;
    }

    /**
     * The position behind the last element.
     *
     * @return the number of elements on the stack
     */
    public int mark() {
        return size;
    }

    /**
     * Adds the elements of a collection, in its order.
     *
     * @param elements the collection
     * @return the index of the first element, to be passed to {@link #drop}
     * @throws dev.jeton.JsonException if the collection throws, or has another number of elements than it claims
     * @throws IllegalStateException if the collection uses the writer
     */
    public int push(Collection<? extends @Nullable Object> elements) {
        int first = size;
        int written = writer.size();
        int started = restarts;
        int count = sizeOf(elements);
        if (count < 0) {
            throw inconsistent();
        }
        if (elements instanceof List<? extends @Nullable Object> list && elements instanceof RandomAccess) {
            pushList(list, count);
            requireUndisturbed(started, written, first + count);
        } else if (count > 0) {
            pushCopy(elements, count, started, written);
        }
        return first;
    }

    /**
     * Adds the elements of an iterable, in its order. Allocates an iterator, unless the iterable is a collection.
     *
     * @param elements the iterable
     * @return the index of the first element, to be passed to {@link #drop}
     * @throws dev.jeton.JsonException if the iterable throws, or is a collection that has another number of elements than it claims
     * @throws IllegalStateException if the iterable uses the writer
     */
    public int pushAll(Iterable<? extends @Nullable Object> elements) {
        if (elements instanceof Collection<? extends @Nullable Object> collection) {
            return push(collection);
        }
        int first = size;
        int written = writer.size();
        int started = restarts;
        int count = 0;
        try {
            for (Object element : elements) {
                ensure(1);
                stack[size++] = element;
                count++;
            }
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
        requireUndisturbed(started, written, first + count);
        return first;
    }

    private int sizeOf(Collection<? extends @Nullable Object> elements) {
        try {
            return elements.size();
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    private void pushList(List<? extends @Nullable Object> list, int count) {
        try {
            for (int index = 0; index < count; index++) {
                Object element = list.get(index);
                ensure(1);
                stack[size++] = element;
            }
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /** The indexes of a linked list are slow, and a set has none. */
    private void pushCopy(Collection<? extends @Nullable Object> elements, int claimed, int started, int written) {
        int first = size;
        @Nullable Object[] lent = arrays.lend(claimed);
        try {
            @Nullable Object[] array = toArray(elements, lent);
            requireUndisturbed(started, written, first);
            int count = arrays.count(lent, array, claimed);
            if (count < 0) {
                throw inconsistent();
            }
            ensure(count);
            System.arraycopy(array, 0, stack, size, count);
            size += count;
        } finally {
            arrays.takeBack(lent);
        }
    }

    private @Nullable Object[] toArray(Collection<? extends @Nullable Object> elements, @Nullable Object[] lent) {
        try {
            return elements.toArray(lent);
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /**
     * Adds the entries of a map, in its order: each key, and its value behind it.
     *
     * @param map the map
     * @return the index of the first key, to be passed to {@link #drop}
     * @throws dev.jeton.JsonException if the map throws, if a key is null, or if two keys are equal, which is possible in maps that do not compare by
     *     {@code equals}
     * @throws IllegalStateException if the map uses the writer
     */
    public int push(Map<?, ? extends @Nullable Object> map) {
        int first = size;
        int written = writer.size();
        int started = restarts;
        takesEntries = true;
        try {
            if (map.isEmpty()) {
                return first;
            }
            map.forEach(entries);
        } catch (RuntimeException thrown) {
            throw thrown == ownFailure ? thrown : writer.invalidObject(thrown);
        } finally {
            takesEntries = false;
            ownFailure = null;
        }
        if (size < first) {
            throw usedMeanwhile();
        }
        requireUndisturbed(started, written, size);
        if (!keys.areDistinct(stack, first, size)) {
            throw writer.keyFailure(JsonErrorCode.DUPLICATE_MEMBER);
        }
        return first;
    }

    private void pushEntry(@Nullable Object key, @Nullable Object value) {
        if (!takesEntries) {
            throw new IllegalStateException("the entries have been handed over already");
        }
        if (key == null) {
            JsonException failure = writer.keyFailure(JsonErrorCode.NULL_VALUE);
            ownFailure = failure;
            throw failure;
        }
        ensure(2);
        stack[size++] = key;
        stack[size++] = value;
    }

    private JsonException inconsistent() {
        return writer.failure(JsonErrorCode.INVALID_VALUE);
    }

    /** Anything that a collection or map writes with the same writer would end up in the middle of the output. */
    private void requireUndisturbed(int started, int written, int end) {
        if (restarts != started || writer.size() != written || size != end) {
            throw usedMeanwhile();
        }
    }

    private static IllegalStateException usedMeanwhile() {
        return new IllegalStateException("the writer was used by what it is writing");
    }

    private void ensure(int more) {
        if (stack.length - size < more) {
            stack = Arrays.copyOf(stack, Math.max(size + more, 2 * stack.length));
        }
    }

    /**
     * The element, key or value at an index.
     *
     * @param <T> the type of what was pushed there
     * @param index an index from the result of {@code push}, inclusive, to that of {@link #mark()} afterwards, exclusive
     * @return the element, key or value
     */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // The caller knows what it pushed.
    public <T extends @Nullable Object> T get(int index) {
        return (T) stack[index];
    }

    /**
     * The size of the arrays that are kept for the next document.
     *
     * @return the size in bytes, with eight bytes for a reference
     */
    public long retainedBytes() {
        return (long) Long.BYTES * (stack.length + arrays.length()) + (long) Integer.BYTES * keys.length();
    }

    /** Drops everything, since the writer starts a new document. */
    public void restart() {
        restarts++;
        drop(0);
    }

    /**
     * Drops what lies at an index and above it.
     *
     * @param mark the result of {@code push}
     */
    public void drop(int mark) {
        if (mark < size) {
            Arrays.fill(stack, mark, size, null);
            size = mark;
        }
    }
}
