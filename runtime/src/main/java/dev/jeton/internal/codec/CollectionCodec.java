package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.ReadStack;
import java.util.Collection;

/** An array of what another codec reads and writes, as a collection of any class. */
final class CollectionCodec<T> extends ArrayShapedCodec<Collection<T>, T> {
    private final Class<?> type;
    private final Maker maker;

    /**
     * The codec of a kind of collection.
     *
     * @param maker takes the elements from the reader's stack
     */
    CollectionCodec(Class<?> type, Maker maker, JsonCodec<T> element) {
        super(element);
        this.type = type;
        this.maker = maker;
    }

    /** Makes a collection of what lies above a mark of a stack. */
    @FunctionalInterface
    interface Maker {
        Collection<?> make(ReadStack elements, int mark);
    }

    @Override
    public Class<?> type() {
        return type;
    }

    @Override
    @SuppressWarnings("unchecked") // The stack holds what the codec of the elements has read.
    Collection<T> pop(ReadStack elements, int mark) {
        return (Collection<T>) maker.make(elements, mark);
    }

    @Override
    public void encode(Collection<T> values, JsonWriter writer) {
        writeElements(values, writer);
    }
}
