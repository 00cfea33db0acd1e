package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.ReadStack;
import java.util.List;

/** An array of what another codec reads and writes. */
public final class ListCodec<T> extends ArrayShapedCodec<List<T>, T> {

    public ListCodec(JsonCodec<T> element) {
        super(element);
    }

    @Override
    public Class<?> type() {
        return List.class;
    }

    @Override
    List<T> pop(ReadStack elements, int mark) {
        return elements.popList(mark);
    }

    @Override
    public void encode(List<T> values, JsonWriter writer) {
        writeElements(values, writer);
    }
}
