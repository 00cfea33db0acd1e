package dev.jeton.codegen;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks what is in a user's collections before they are written. What these throw is a {@link dev.jeton.JsonException}. */
public final class Contents {
    private Contents() {}

    /**
     * Returns whether a collection is empty.
     *
     * @param values the collection
     * @param writer makes the exception
     * @return what the collection says
     */
    public static boolean isEmpty(Collection<?> values, CodecWriter writer) {
        try {
            return values.isEmpty();
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /**
     * Returns whether there is nothing to go over. Allocates an iterator.
     *
     * @param values what is gone over
     * @param writer makes the exception
     * @return whether the first element is none
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
     * @return what the map says
     */
    public static boolean isEmpty(Map<?, ?> entries, CodecWriter writer) {
        try {
            return entries.isEmpty();
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }

    /**
     * Returns whether a value is equal to a default. Collections may allocate iterators.
     *
     * @param value the value
     * @param other the default
     * @param writer makes the exception
     * @return what {@code equals} of the default says
     */
    public static boolean areEqual(@Nullable Object value, Object other, CodecWriter writer) {
        try {
            return Objects.equals(other, value);
        } catch (RuntimeException thrown) {
            throw writer.invalidObject(thrown);
        }
    }
}
