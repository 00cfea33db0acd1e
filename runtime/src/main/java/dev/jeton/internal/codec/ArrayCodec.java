package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.ReadStack;
import java.util.Arrays;

/** A Java array of objects. */
final class ArrayCodec<T> extends ArrayShapedCodec<T[], T> {
    private final T[] empty;

    private ArrayCodec(T[] empty, JsonCodec<T> element) {
        super(element);
        this.empty = empty;
    }

    /**
     * Makes the codec of an array.
     *
     * @param arrayType the class of the array
     * @param element the codec of its elements
     */
    @SuppressWarnings("unchecked") // The array's class has the elements that the codec reads.
    static JsonCodec<?> of(Class<?> arrayType, JsonCodec<?> element) {
        // Makes an array of a class that is known at run time only, without java.lang.reflect.Array.
        Object[] empty = Arrays.copyOf(new Object[0], 0, (Class<? extends Object[]>) arrayType);
        return new ArrayCodec<>(empty, (JsonCodec<Object>) element);
    }

    @Override
    public Class<?> type() {
        return empty.getClass();
    }

    @Override
    T[] pop(ReadStack elements, int mark) {
        return elements.popArray(mark, empty);
    }

    @Override
    public void encode(T[] values, JsonWriter writer) {
        writeElements(values, writer);
    }
}
