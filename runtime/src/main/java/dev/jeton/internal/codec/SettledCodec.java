package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.util.function.Supplier;

/** A codec whose whole documents are read and written with other readers and writers than the default ones. */
public final class SettledCodec<T> implements JsonCodec<T> {
    private final JsonCodec<T> codec;
    private final JsonLimits limits;
    private final Supplier<JsonReader> readers;
    private final Supplier<JsonWriter> writers;

    private SettledCodec(
            JsonCodec<T> codec, JsonLimits limits, Supplier<JsonReader> readers, Supplier<JsonWriter> writers) {
        this.codec = codec;
        this.limits = limits;
        this.readers = readers;
        this.writers = writers;
    }

    /** The same codec, whose readers have other limits. */
    public static <T> JsonCodec<T> withLimits(JsonCodec<T> codec, JsonLimits limits) {
        return new SettledCodec<>(codec, limits, () -> JsonReader.create(limits), codec::newWriter);
    }

    /** The same codec, whose writers put each member on a line of its own. */
    public static <T> JsonCodec<T> pretty(JsonCodec<T> codec) {
        return new SettledCodec<>(codec, codec.limits(), codec::newReader, JsonWriter::pretty);
    }

    @Override
    public Class<?> type() {
        return codec.type();
    }

    @Override
    public boolean canBeName() {
        return codec.canBeName();
    }

    @Override
    public JsonLimits limits() {
        return limits;
    }

    @Override
    public JsonReader newReader() {
        return readers.get();
    }

    @Override
    public JsonWriter newWriter() {
        return writers.get();
    }

    @Override
    public T decode(JsonReader reader) {
        return codec.decode(reader);
    }

    @Override
    public void encode(T value, JsonWriter writer) {
        codec.encode(value, writer);
    }

    @Override
    public String describe(T value) {
        return codec.describe(value);
    }

    @Override
    public void write(T value, JsonWriter writer) {
        codec.write(value, writer);
    }
}
