package dev.jeton.benchmarks.binding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.fastjson2.JSON;
import java.util.List;

/** fastjson2, whose classes for a type are made when it is first seen. */
public final class Fastjson2Binding<T> implements SequenceBinding<T> {
    private final Class<T> type;

    /** Binds a type. */
    public Fastjson2Binding(Class<T> type) {
        this.type = type;
    }

    @Override
    public T read(byte[] json) {
        return JSON.parseObject(json, type);
    }

    @Override
    public List<T> readArray(byte[] json) {
        return JSON.parseArray(json, type);
    }

    @Override
    public T readPart(byte[] json, int offset, int length) {
        return JSON.parseObject(json, offset, length, UTF_8, type);
    }

    @Override
    public byte[] write(T value) {
        return JSON.toJSONBytes(value);
    }
}
