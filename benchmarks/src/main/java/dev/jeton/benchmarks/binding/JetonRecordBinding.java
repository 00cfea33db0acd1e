package dev.jeton.benchmarks.binding;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** Jeton's codec, with a reader and a writer that are used again. */
public final class JetonRecordBinding<T> implements Binding<T> {
    private final JsonReader reader = new JsonReader();
    private final JsonWriter writer = new JsonWriter();
    private final JsonCodec<T> codec;

    /** Binds the type of a codec. */
    public JetonRecordBinding(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T read(byte[] json) {
        return codec.read(reader.reset(json));
    }

    @Override
    public JsonWriter write(T value) {
        codec.write(value, writer);
        return writer;
    }
}
