package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.OneValueCodec;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the keys of maps are read and written. */
abstract class MapKeys<K> {
    abstract K read(CodecReader reader);

    abstract void write(K key, CodecWriter writer);

    /**
     * The keys of a class.
     *
     * @param codec the codec of the class; for small integers, which have none as values, that of {@code Integer} will do
     * @return null if they can't be the names of members
     */
    static @Nullable MapKeys<?> of(Class<?> type, JsonCodec<?> codec) {
        if (type == String.class) {
            return STRINGS;
        }
        if (codec instanceof OneValueCodec<?> oneValue) {
            return oneValue.isName() ? new OfOneValues<>(oneValue) : null;
        }
        MapKeys<?> integers = INTEGERS.get(type);
        boolean isNamed = codec.canBeName() && (integers == null || codec.type() == type);
        return isNamed ? new OfStrings<>(codec) : integers;
    }

    private static final MapKeys<String> STRINGS = new MapKeys<>() {
        @Override
        String read(CodecReader reader) {
            return reader.memberName();
        }

        @Override
        void write(String key, CodecWriter writer) {
            writer.key(key);
        }
    };

    private static final Map<Class<?>, MapKeys<?>> INTEGERS = Map.of(
            Byte.class, new OfIntegers<>(CodecReader::readByteKey),
            Short.class, new OfIntegers<>(CodecReader::readShortKey),
            Integer.class, new OfIntegers<>(CodecReader::readIntKey),
            Long.class, new OfIntegers<>(CodecReader::readLongKey));

    /** Spelt in one way each. */
    private static final class OfIntegers<K extends Number> extends MapKeys<K> {
        private final Function<CodecReader, K> reading;

        OfIntegers(Function<CodecReader, K> reading) {
            this.reading = reading;
        }

        @Override
        K read(CodecReader reader) {
            return reading.apply(reader);
        }

        @Override
        void write(K key, CodecWriter writer) {
            writer.integerKey(key.longValue());
        }
    }

    /** The one value in them may be an integer, whose names are spelt in one way only. */
    private static final class OfOneValues<K> extends MapKeys<K> {
        private final OneValueCodec<K> codec;

        OfOneValues(OneValueCodec<K> codec) {
            this.codec = codec;
        }

        @Override
        K read(CodecReader reader) {
            return codec.readKey(reader);
        }

        @Override
        void write(K key, CodecWriter writer) {
            codec.writeKey(key, writer);
        }
    }

    /** Read from names by their codec, to which they are strings. */
    private static final class OfStrings<K> extends MapKeys<K> {
        private final JsonCodec<K> codec;

        OfStrings(JsonCodec<K> codec) {
            this.codec = codec;
        }

        @Override
        K read(CodecReader reader) {
            reader.beginKey();
            K key = codec.decode(reader);
            reader.endKey();
            return key;
        }

        @Override
        void write(K key, CodecWriter writer) {
            writer.beginKey();
            codec.encode(key, writer);
            writer.endKey();
        }
    }
}
