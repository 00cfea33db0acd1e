package dev.jeton.internal.codec;

import dev.jeton.EnumCodec;
import dev.jeton.JsonCodec;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.OneValueCodec;
import dev.jeton.codegen.ValueForm;
import org.jspecify.annotations.Nullable;

/** How the keys of maps are read and written. */
abstract class MapKeys<K> {
    abstract K read(CodecReader reader);

    abstract void write(K key, CodecWriter writer);

    /**
     * The keys of a class.
     *
     * @param codec the codec of the class
     * @return null if they can't be the names of members
     */
    static @Nullable MapKeys<?> of(Class<?> type, JsonCodec<?> codec) {
        if (type == String.class) {
            return STRINGS;
        } else if (type == Integer.class) {
            return INTEGERS;
        } else if (type == Long.class) {
            return LONGS;
        }
        if (codec instanceof OneValueCodec<?> oneValue) {
            return oneValue.isName() ? new OfOneValues<>(oneValue) : null;
        }
        boolean isString =
                codec instanceof EnumCodec || codec instanceof ValueForm<?> form && !form.isNumber() && !type.isArray();
        return isString ? new OfStrings<>(codec) : null;
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

    private static final MapKeys<Integer> INTEGERS = new MapKeys<>() {
        @Override
        Integer read(CodecReader reader) {
            return reader.readIntKey();
        }

        @Override
        void write(Integer key, CodecWriter writer) {
            writer.integerKey(key);
        }
    };

    private static final MapKeys<Long> LONGS = new MapKeys<>() {
        @Override
        Long read(CodecReader reader) {
            return reader.readLongKey();
        }

        @Override
        void write(Long key, CodecWriter writer) {
            writer.integerKey(key);
        }
    };

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
