package dev.jeton.integration.image;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A document with its codec and its view.
 *
 * @param codec reads and writes it
 * @param view of the same type
 * @param toValue makes the value of the view
 * @param json the document
 */
record Sample<T, V extends JsonView>(JsonCodec<T> codec, Supplier<V> view, Function<V, T> toValue, String json) {
    /** Apostrophes stand for quotation marks. */
    static <T, V extends JsonView> Sample<T, V> of(
            JsonCodec<T> codec, Supplier<V> view, Function<V, T> toValue, String json) {
        return new Sample<>(codec, view, toValue, json.replace('\'', '"'));
    }

    String name() {
        return codec.type().getSimpleName();
    }
}
