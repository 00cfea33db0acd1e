package dev.jeton.integration;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import java.util.function.Function;

/** Of types whose values sort or forget what is in a document, or are no records: they and their views are compared as JSON only. */
public class JsonComparedCodec<T, V extends JsonView> extends ViewedCodec<T, V> {
    public JsonComparedCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        super(codec, view, toValue);
    }

    @Override
    protected final void assertSaysTheSame(V viewed, T value) {}
}
