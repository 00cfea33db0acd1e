package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import org.jspecify.annotations.Nullable;

/** A value of a type to which {@code null} in a document is a value like any other; Java's null is written as {@code null}, too. */
@SuppressWarnings("NullAway") // Before JDK 22 it does not see that the type argument is nullable.
public final class KeptNullCodec<T> extends NullableCodec<T> {
    public KeptNullCodec(JsonCodec<T> content) {
        super(content);
    }

    @Override
    public @Nullable T decode(JsonReader reader) {
        return content().decode(reader);
    }
}
