package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonTree;
import dev.jeton.JsonWriter;
import dev.jeton.RawJson;
import dev.jeton.codegen.CodecReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codec of a type that reader and writer know themselves. */
final class ScalarCodec<T> implements JsonCodec<T> {
    private static final Map<Class<?>, JsonCodec<?>> CODECS = Stream.<JsonCodec<?>>of(
                    new ScalarCodec<>(String.class, JsonReader::readString, JsonWriter::writeString),
                    new ScalarCodec<>(Boolean.class, JsonReader::readBoolean, JsonWriter::writeBoolean),
                    new ScalarCodec<>(Integer.class, JsonReader::readInt, JsonWriter::writeInt),
                    new ScalarCodec<>(Long.class, JsonReader::readLong, JsonWriter::writeLong),
                    new ScalarCodec<>(
                            Float.class, reader -> ((CodecReader) reader).readFloat(), JsonWriter::writeFloat),
                    new ScalarCodec<>(Double.class, JsonReader::readDouble, JsonWriter::writeDouble),
                    new ScalarCodec<>(BigDecimal.class, JsonReader::readBigDecimal, JsonWriter::writeBigDecimal),
                    new ScalarCodec<>(BigInteger.class, JsonReader::readBigInteger, JsonWriter::writeBigInteger),
                    new ScalarCodec<>(RawJson.class, JsonReader::readRaw, JsonWriter::writeRaw),
                    JsonTree.codec())
            .collect(Collectors.toUnmodifiableMap(JsonCodec::type, codec -> codec));

    private final Class<T> type;
    private final Function<JsonReader, T> reading;
    private final BiConsumer<JsonWriter, T> writing;

    private ScalarCodec(Class<T> type, Function<JsonReader, T> reading, BiConsumer<JsonWriter, T> writing) {
        this.type = type;
        this.reading = reading;
        this.writing = writing;
    }

    /** The codec of a class, or null if it is none of these. */
    static @Nullable JsonCodec<?> of(Class<?> type) {
        return CODECS.get(type);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public boolean canBeName() {
        return type == String.class;
    }

    /** What is in raw JSON nobody knows. */
    @Override
    public String describe(T value) {
        return type == RawJson.class ? JsonCodec.super.describe(value) : value.toString();
    }

    /** Raw JSON keeps {@code null} as any other value. */
    @Override
    public JsonCodec<@Nullable T> nullable() {
        return type == RawJson.class ? new KeptNullCodec<>(this) : JsonCodec.super.nullable();
    }

    @Override
    public T decode(JsonReader reader) {
        return reading.apply(reader);
    }

    @Override
    public void encode(T value, JsonWriter writer) {
        writing.accept(writer, value);
    }
}
