package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A value or {@code null}. */
@SuppressWarnings("NullAway") // Before JDK 22 it does not see that the type argument is nullable.
public class NullableCodec<T> implements JsonCodec<@Nullable T> {
    private final JsonCodec<T> content;

    public NullableCodec(JsonCodec<T> content) {
        this.content = content;
    }

    /** The codec of what is not null. */
    public final JsonCodec<T> content() {
        return content;
    }

    /** This one. */
    @Override
    public JsonCodec<@Nullable T> nullable() {
        return this;
    }

    @Override
    public Class<?> type() {
        return content.type();
    }

    @Override
    public @Nullable T decode(JsonReader reader) {
        return reader.readNull() ? null : content.decode(reader);
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

    /** A whole document that is {@code null}, too, which no other codec writes. */
    @Override
    public void write(@Nullable T value, JsonWriter writer) {
        if (value == null) {
            writer.reset();
            writer.writeNull();
        } else {
            content.write(value, writer);
        }
    }
}
