package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.ReadStack;
import dev.jeton.codegen.WriteStack;
import java.util.Map;

/** An object with free names, whose members another codec reads and writes. A name that comes twice is an error. */
public final class MapCodec<T> implements JsonCodec<Map<String, T>> {
    private final JsonCodec<T> content;

    public MapCodec(JsonCodec<T> content) {
        this.content = content;
    }

    @Override
    public Class<?> type() {
        return Map.class;
    }

    @Override
    public Map<String, T> decode(JsonReader source) {
        CodecReader reader = (CodecReader) source;
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        reader.beginMap();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            elements.pushKey(key);
            elements.push(content.decode(reader));
        }
        return elements.popMap(mark);
    }

    @Override
    public void encode(Map<String, T> map, JsonWriter writer) {
        WriteStack stack = ((CodecWriter) writer).stack();
        writer.beginObject();
        int first = stack.push(map);
        int end = stack.mark();
        for (int index = first; index < end; index += 2) {
            writer.key(stack.get(index));
            content.encode(stack.get(index + 1), writer);
        }
        stack.drop(first);
        writer.endObject();
    }
}
