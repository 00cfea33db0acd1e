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
    public Optional<T> readValue(JsonReader reader) {
        return reader.readNull() ? Optional.empty() : Optional.of(content.readValue(reader));
    }

    @Override
    public void writeValue(JsonWriter writer, Optional<T> value) {
        if (value.isPresent()) {
            content.writeValue(writer, value.get());
        } else {
            writer.writeNull();
        }
    }
}
