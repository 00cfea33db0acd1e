package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/**
 * The codec of elements that are never null, in a collection for which a codec is composed: {@code String} in {@code Page<List<String>>} in null-marked code. A null
 * is rejected, read or written, with the index of the element.
 *
 * @param <T> the type of the elements
 */
public final class NeverNull<T> implements JsonCodec<T> {
    private final JsonCodec<T> codec;
    private final boolean readsNull;

    private NeverNull(JsonCodec<T> codec, boolean readsNull) {
        this.codec = codec;
        this.readsNull = readsNull;
    }

    /**
     * Of a codec that never sees null.
     *
     * @param <T> the type of the elements
     * @param codec the codec of the elements
     * @return a new codec
     */
    public static <T> NeverNull<T> of(JsonCodec<T> codec) {
        return new NeverNull<>(codec, false);
    }

    /**
     * Of a codec to which {@code null} in JSON may be a value, as its {@code nullable()} says.
     *
     * @param <T> the type of the elements
     * @param codec the codec of the elements
     * @return a new codec
     */
    @SuppressWarnings("NullAway") // What is null among its values is found when it is read or written.
    public static <T> NeverNull<T> keeping(JsonCodec<T> codec) {
        return new NeverNull<>(codec.nullable(), true);
    }

    @Override
    public Class<?> type() {
        return codec.type();
    }

    @Override
    public T decode(JsonReader source) {
        CodecReader reader = (CodecReader) source;
        if (!readsNull && reader.readNull()) {
            throw reader.failure(JsonErrorCode.NULL_VALUE);
        }
        return reader.notNull(codec.decode(reader));
    }

    @Override
    public void encode(T value, JsonWriter writer) {
        if (value == null) {
            throw ((CodecWriter) writer).nullValue();
        }
        codec.encode(value, writer);
    }

    @Override
    public String describe(T value) {
        return codec.describe(value);
    }
}
