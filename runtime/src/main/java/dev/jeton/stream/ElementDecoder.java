package dev.jeton.stream;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import org.jspecify.annotations.Nullable;

/** Makes an element of its bytes. Belongs to one reading of a stream. */
abstract class ElementDecoder<T extends @Nullable Object> {
    private static final byte[] NOTHING = {};

    /** Makes errors of what is between the elements, which it never sees otherwise. */
    private final JsonReader reader;

    ElementDecoder(JsonReader reader) {
        this.reader = reader;
    }

    /** Reads one element. */
    abstract T decode(byte[] buffer, int from, int length);

    /** Forgets the element that was read last. */
    abstract void forget();

    /** An error of the stream's structure, whose place is still to be set. */
    final JsonException failure(JsonErrorCode code) {
        return reader.reset(NOTHING).failure(code);
    }

    /** What is wrong with the start of a stream that should be an array, and may be an error page or compressed instead. */
    final JsonException noArray(byte[] buffer, int from, int length) {
        try {
            reader.reset(buffer, from, length).beginArray();
        } catch (JsonException rejection) {
            return rejection;
        } finally {
            reader.reset(NOTHING);
        }
        return failure(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    static <T extends @Nullable Object> ElementDecoder<T> of(JsonCodec<T> codec, JsonLimits limits) {
        return new OfCodec<>(codec, codec.withLimits(limits).newReader());
    }

    static <V extends JsonView> ElementDecoder<V> of(V view, JsonReader reader) {
        return new OfView<>(view, reader);
    }

    private static final class OfCodec<T extends @Nullable Object> extends ElementDecoder<T> {
        private final JsonCodec<T> codec;
        private final JsonReader reader;

        OfCodec(JsonCodec<T> codec, JsonReader reader) {
            super(reader);
            this.codec = codec;
            this.reader = reader;
        }

        @Override
        T decode(byte[] buffer, int from, int length) {
            return codec.read(reader.reset(buffer, from, length));
        }

        @Override
        void forget() {
            reader.reset(NOTHING);
        }
    }

    private static final class OfView<V extends JsonView> extends ElementDecoder<V> {
        private final V view;

        OfView(V view, JsonReader reader) {
            super(reader);
            this.view = view;
        }

        @Override
        V decode(byte[] buffer, int from, int length) {
            view.parse(buffer, from, length);
            return view;
        }

        @Override
        void forget() {
            view.erase();
        }
    }
}
