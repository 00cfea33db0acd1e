package dev.jeton.stream;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.internal.read.DocumentReader;
import org.jspecify.annotations.Nullable;

/** Makes an element of its bytes. Belongs to one reading of a stream. */
abstract class ElementDecoder<T extends @Nullable Object> {
    private static final byte[] NOTHING = {};

    /** Also makes errors of what is between the elements. */
    final DocumentReader reader;

    ElementDecoder(JsonReader reader) {
        this.reader = (DocumentReader) reader;
    }

    /** Reads one element. */
    final T decode(byte[] buffer, int from, int length) {
        reader.reset(buffer, from, length);
        return decode();
    }

    /**
     * Reads one element whose end isn't known. If no exception is thrown, that may be where it has {@linkplain #reached() come to}.
     *
     * @param to where it ends at the latest
     * @param line whether it ends at a line feed, and not just behind its value
     */
    final T decodeStart(byte[] buffer, int from, int to, boolean line) {
        if (line) {
            reader.resetToLine(buffer, from, to);
        } else {
            reader.resetToValue(buffer, from, to);
        }
        return decode();
    }

    /** Where the element that was read last ends. */
    final int reached() {
        return reader.position();
    }

    /** Reads the document that the reader was reset to. */
    abstract T decode();

    /** Forgets the element that was read last. */
    void forget() {
        reader.erase();
    }

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

        OfCodec(JsonCodec<T> codec, JsonReader reader) {
            super(reader);
            this.codec = codec;
        }

        @Override
        T decode() {
            return codec.read(reader);
        }
    }

    /** The view belongs to the reader, as a nested one does: what it keeps counts there. */
    private static final class OfView<V extends JsonView> extends ElementDecoder<V> {
        private final V view;

        OfView(V view, JsonReader reader) {
            super(reader);
            this.view = view;
        }

        @Override
        V decode() {
            boolean whole = false;
            try {
                view.readValue(reader);
                reader.endDocument();
                whole = true;
                return view;
            } finally {
                if (!whole) {
                    view.erase();
                }
            }
        }

        @Override
        void forget() {
            view.erase();
            super.forget();
        }
    }
}
