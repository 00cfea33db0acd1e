package dev.jeton.benchmarks;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;

/**
 * What the processor made of one of the types that differ in nothing but their number of properties, and what is read and written.
 *
 * @param record what both documents hold
 * @param ordered the members in the order of the type
 * @param shuffled the same members in another order
 * @param <T> the type
 */
record WideWorkload<T>(JsonCodec<T> codec, JsonView view, T record, byte[] ordered, byte[] shuffled) {
    /** Returns the workload of the type with so many properties: 20 or 254. */
    static WideWorkload<?> of(int properties) {
        return switch (properties) {
            case 20 -> of(properties, Wide20Codec.INSTANCE, new Wide20View());
            case 254 -> of(properties, Wide254Codec.INSTANCE, new Wide254View());
            default -> throw new IllegalArgumentException("no type has " + properties + " properties");
        };
    }

    private static <T> WideWorkload<T> of(int properties, JsonCodec<T> codec, JsonView view) {
        byte[] ordered = WideDocuments.ordered(properties);
        return new WideWorkload<>(codec, view, codec.read(ordered), ordered, WideDocuments.shuffled(properties));
    }

    T read(JsonReader reader) {
        return codec.read(reader);
    }

    int write(JsonWriter writer) {
        codec.write(record, writer);
        return writer.size();
    }
}
