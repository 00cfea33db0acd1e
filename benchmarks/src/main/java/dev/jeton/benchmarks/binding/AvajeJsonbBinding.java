package dev.jeton.benchmarks.binding;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb with the adapters of its annotation processor; it keeps its buffers itself. */
public final class AvajeJsonbBinding<T> implements Binding<T> {
    private static final Jsonb JSONB = Jsonb.builder().build();

    private final JsonType<T> type;

    /** Binds a type. */
    public AvajeJsonbBinding(Class<T> type) {
        this.type = JSONB.type(type);
    }

    @Override
    public T read(byte[] json) {
        return type.fromJson(json);
    }

    @Override
    public byte[] write(T value) {
        return type.toJsonBytes(value);
    }
}
