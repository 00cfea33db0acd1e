package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A value of a type to which {@code null} is a value like any other; Java's null is written as {@code null}, too. */
@SuppressWarnings("NullAway") // Before JDK 22 it does not see that the type argument is nullable.
final class KeptNullCodec<T> implements JsonCodec<@Nullable T> {
    private final JsonCodec<T> content;

    KeptNullCodec(JsonCodec<T> content) {
        this.content = content;
    }

    @Override
    public Class<?> type() {
        return content.type();
    }

    @Override
    public @Nullable T decode(JsonReader reader) {
        return content.decode(reader);
    }

    @Override
    public void encode(@Nullable T value, JsonWriter writer) {
        if (value == null) {
            writer.writeNull();
        } else {
            content.encode(value, writer);
        }
    }

    @Override
    public String describe(@Nullable T value) {
        return value == null ? "null" : content.describe(value);
    }
}
