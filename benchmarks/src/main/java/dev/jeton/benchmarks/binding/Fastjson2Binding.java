package dev.jeton.benchmarks.binding;

import com.alibaba.fastjson2.JSON;

/** fastjson2, whose classes for a type are made when it is first seen. */
public final class Fastjson2Binding<T> implements Binding<T> {
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
    public byte[] write(T value) {
        return JSON.toJSONBytes(value);
    }
}
