package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.util.Optional;

/** A value or {@code null}, which is empty. */
final class OptionalCodec<T> implements JsonCodec<Optional<T>> {
    private final JsonCodec<T> content;

    OptionalCodec(JsonCodec<T> content) {
        this.content = content;
    }

    @Override
    public Class<?> type() {
        return Optional.class;
    }

    @Override
    public Optional<T> decode(JsonReader reader) {
        return reader.readNull() ? Optional.empty() : Optional.of(content.decode(reader));
    }

    @Override
    public void encode(Optional<T> value, JsonWriter writer) {
        if (value.isPresent()) {
            content.encode(value.get(), writer);
        } else {
            writer.writeNull();
        }
    }
}
