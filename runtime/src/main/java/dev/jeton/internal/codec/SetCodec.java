package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.ReadStack;
import java.util.Set;

/** An array of what another codec reads and writes. */
public final class SetCodec<T> extends ArrayShapedCodec<Set<T>, T> {

    public SetCodec(JsonCodec<T> element) {
        super(element);
    }

    @Override
    public Class<?> type() {
        return Set.class;
    }

    @Override
    Set<T> pop(ReadStack elements, int mark) {
        return elements.popSet(mark);
    }

    @Override
    public void encode(Set<T> values, JsonWriter writer) {
        writeElements(values, writer);
    }
}
