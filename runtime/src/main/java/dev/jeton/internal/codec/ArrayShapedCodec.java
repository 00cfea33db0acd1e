package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.ReadStack;
import dev.jeton.codegen.WriteStack;
import java.util.Collection;

/**
 * The codec of something that is an array in JSON. Elements are collected on the reader's stack, so that the result is made once, in its final size.
 *
 * @param <C> what holds the elements
 * @param <T> the elements
 */
abstract class ArrayShapedCodec<C, T> implements JsonCodec<C> {
    private final JsonCodec<T> element;

    ArrayShapedCodec(JsonCodec<T> element) {
        this.element = element;
    }

    /** Makes the container of the elements above a mark. */
    abstract C pop(ReadStack elements, int mark);

    @Override
    public final C decode(JsonReader source) {
        CodecReader reader = (CodecReader) source;
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        reader.beginArray();
        while (reader.nextElement()) {
            elements.push(element.decode(reader));
        }
        return pop(elements, mark);
    }

    /** Writes elements from a copy on the writer's stack, since iterators would be garbage. */
    final void writeElements(Collection<T> values, JsonWriter writer) {
        WriteStack stack = ((CodecWriter) writer).stack();
        writer.beginArray();
        int first = stack.push(values);
        int end = stack.mark();
        for (int index = first; index < end; index++) {
            element.encode(stack.get(index), writer);
        }
        stack.drop(first);
        writer.endArray();
    }

    /** Writes elements where they lie. */
    final void writeElements(T[] values, JsonWriter writer) {
        writer.beginArray();
        for (T value : values) {
            element.encode(value, writer);
        }
        writer.endArray();
    }
}
