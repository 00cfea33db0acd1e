package dev.jeton.codegen;

import dev.jeton.JsonCodec;

/**
 * A codec that the processor generated. Stateless; safe for use by many threads.
 *
 * @param <T> the type
 */
public interface ObjectCodec<T> extends JsonCodec<T> {

    /**
     * Describes a value as part of a longer text. {@link #describe(Object)} describes it alone.
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
