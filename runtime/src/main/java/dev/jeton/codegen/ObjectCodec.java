package dev.jeton.codegen;

import dev.jeton.JsonCodec;

/**
 * The codec of an object, as the processor generates it. Stateless; safe for use by many threads.
 *
 * @param <T> the type
 */
public interface ObjectCodec<T> extends JsonCodec<T> {

    /**
     * Describes one value inside a text. {@link #describe(Object)} is for a value alone.
     *
     * @param value the value, not null
     * @param text takes the type's name and the properties
     */
    void describe(T value, Description text);

    @Override
    default String describe(T value) {
        return Description.of(value, this);
    }
}
