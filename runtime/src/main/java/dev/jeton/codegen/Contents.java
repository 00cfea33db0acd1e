package dev.jeton.codegen;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the user's collections what is in them before they are written. Whatever they throw becomes a {@link dev.jeton.JsonException} with the code
 * {@code INVALID_OBJECT}. Stateless; allocates nothing but exceptions, unless a method says so.
 */
public final class Contents {
    private Contents() {}

    /**
     * Returns whether a collection is empty.
     *
     * @param values the collection
     * @param writer makes the exception
     * @return what its {@code isEmpty} returns
     */
    public static boolean isEmpty(Collection<?> values, CodecWriter writer) {
        try {
            return values.isEmpty();
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /**
     * Returns whether an iterable has no elements. Allocates an iterator.
     *
     * @param values the iterable
     * @param writer makes the exception
     * @return whether its iterator has no first element
     */
    public static boolean isEmpty(Iterable<?> values, CodecWriter writer) {
        try {
            return !values.iterator().hasNext();
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /**
     * Returns whether a map is empty.
     *
     * @param entries the map
     * @param writer makes the exception
     * @return what its {@code isEmpty} returns
     */
    public static boolean isEmpty(Map<?, ?> entries, CodecWriter writer) {
        try {
            return entries.isEmpty();
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /**
     * Returns whether a value equals a default. Comparing collections may allocate iterators.
     *
     * @param value the value
     * @param other the default
     * @param writer makes the exception
     * @return what the default's {@code equals} returns
     */
    public static boolean areEqual(@Nullable Object value, Object other, CodecWriter writer) {
        try {
            return Objects.equals(other, value);
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }
}
