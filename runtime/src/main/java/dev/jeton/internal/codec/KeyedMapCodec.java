package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.ReadStack;
import dev.jeton.codegen.WriteStack;
import java.util.Map;

/** An object with free names, as a map of any class and with keys that are names. */
final class KeyedMapCodec<K, V> implements JsonCodec<Map<K, V>> {
    private final Class<?> type;
    private final Maker maker;
    private final MapKeys<K> keys;
    private final JsonCodec<V> content;

    /**
     * The codec of a kind of map.
     *
     * @param maker takes keys and values from the reader's stack
     */
    KeyedMapCodec(Class<?> type, Maker maker, MapKeys<K> keys, JsonCodec<V> content) {
        this.type = type;
        this.maker = maker;
        this.keys = keys;
        this.content = content;
    }

    /** Makes a map of what lies above a mark of a stack. */
    @FunctionalInterface
    interface Maker {
        Map<?, ?> make(ReadStack entries, int mark);
    }

    @Override
    public Class<?> type() {
        return type;
    }

    @Override
    @SuppressWarnings("unchecked") // The stack holds what the codecs have read.
    public Map<K, V> decode(JsonReader source) {
        CodecReader reader = (CodecReader) source;
        ReadStack entries = reader.elements();
        int mark = entries.mark();
        reader.beginMap();
        while (reader.nextEntry()) {
            entries.push(keys.read(reader));
            entries.push(content.decode(reader));
        }
        return (Map<K, V>) maker.make(entries, mark);
    }

    @Override
    public void encode(Map<K, V> map, JsonWriter target) {
        CodecWriter writer = (CodecWriter) target;
        WriteStack stack = writer.stack();
        writer.beginObject();
        int first = stack.push(map);
        int end = stack.mark();
        for (int index = first; index < end; index += 2) {
            keys.write(stack.get(index), writer);
            content.encode(stack.get(index + 1), writer);
        }
        stack.drop(first);
        writer.endObject();
    }
}
