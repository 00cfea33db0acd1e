package dev.jeton.integration.allocation;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.nio.charset.StandardCharsets;

/** A document and the codec of its type. */
record Sample<T>(String name, JsonCodec<T> codec, byte[] json) {

    static <T> Sample<T> of(String name, JsonCodec<T> codec, String json) {
        return new Sample<>(name, codec, json.getBytes(StandardCharsets.UTF_8));
    }

    T read(JsonReader reader) {
        return codec.read(reader.reset(json));
    }

    /** The writing of what the document says. */
    Runnable writing(JsonWriter writer) {
        T value = codec.read(json);
        return () -> codec.write(value, writer);
    }

    @Override
    public String toString() {
        return name;
    }
}
