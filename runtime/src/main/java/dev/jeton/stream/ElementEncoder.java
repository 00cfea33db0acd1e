package dev.jeton.stream;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Makes bytes of an element. Belongs to one writing of a stream. */
interface ElementEncoder<T extends @Nullable Object> {
    /** Takes an element, all of it or, if it can't be written, nothing. */
    void encode(T element);

    /** Copies it to a part of an array if it fits, and returns its size, negated if it does not. */
    int tryCopyTo(byte[] target, int offset, int length);

    /** Forgets it, and gives up the memory that it took. */
    void giveUp();

    static <T extends @Nullable Object> ElementEncoder<T> of(JsonCodec<T> codec, JsonLimits limits) {
        JsonCodec<T> limited = codec.withLimits(limits);
        return new ElementEncoder<>() {
            private JsonWriter writer = limited.newWriter();

            @Override
            public void encode(T element) {
                codec.write(element, writer);
            }

            @Override
            public int tryCopyTo(byte[] target, int offset, int length) {
                return writer.tryCopyTo(target, offset, length);
            }

            @Override
            public void giveUp() {
                writer.erase();
                writer = limited.newWriter();
            }
        };
    }

    static <V extends JsonView> ElementEncoder<V> ofViews() {
        return new ElementEncoder<>() {
            private @Nullable V view;

            @Override
            public void encode(V element) {
                if (element.isEmpty()) {
                    throw new IllegalStateException("the view is empty");
                }
                view = element;
            }

            @Override
            public int tryCopyTo(byte[] target, int offset, int length) {
                V element = view;
                return element == null ? 0 : element.tryCopyTo(target, offset, length);
            }

            @Override
            public void giveUp() {
                view = null;
            }
        };
    }
}
