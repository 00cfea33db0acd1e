package dev.jeton.integration.allocation;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.openjdk.jol.info.ClassLayout;

/** A document and the codec of its type. */
record Sample<T>(String name, JsonCodec<T> codec, byte[] json) {

    static <T> Sample<T> of(String name, JsonCodec<T> codec, String json) {
        return new Sample<>(name, codec, json.getBytes(StandardCharsets.UTF_8));
    }

    T read(JsonReader reader) {
        return codec.read(reader.reset(json));
    }

    /** A new view of the type: of the class that lies beside the codec's. */
    JsonView newView() {
        String name = codec.getClass().getName().replaceFirst("Codec$", "View");
        try {
            return (JsonView) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name + " is no generated view", missing);
        }
    }

    /** The size of the object that keeps what is half-read, which only types with more than 48 properties have; 0 for all others. */
    long halfReadBytes() {
        return Stream.of(codec.getClass().getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Values"))
                .mapToLong(values -> ClassLayout.parseClass(values).instanceSize())
                .sum();
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
