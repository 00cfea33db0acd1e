package dev.jeton.benchmarks.binding;

import io.avaje.json.stream.BufferRecycleStrategy;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.List;

/** avaje-jsonb with the adapters of its annotation processor; its buffers are kept by thread. */
public final class AvajeJsonbBinding<T> implements SequenceBinding<T> {
    private static final Jsonb JSONB =
            Jsonb.builder().bufferRecycling(BufferRecycleStrategy.THREAD_LOCAL).build();

    private final JsonType<T> type;
    private final JsonType<List<T>> list;

    /** Binds a type. */
    public AvajeJsonbBinding(Class<T> type) {
        this.type = JSONB.type(type);
        list = this.type.list();
    }

    @Override
    public T read(byte[] json) {
        return type.fromJson(json);
    }

    @Override
    public List<T> readArray(byte[] json) {
        return list.fromJson(json);
    }

    @Override
    public List<T> readLines(byte[] json) {
        return type.stream(JSONB.reader(json)).toList();
    }

    @Override
    public byte[] write(T value) {
        return type.toJsonBytes(value);
    }
}
