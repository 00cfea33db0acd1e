package dev.jeton.conformance;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways to read a document as a generated type. */
enum Way {
    RECORD {
        @Override
        <T, V extends JsonView> T parse(Type<T, V> type, byte[] document) {
            return type.codec.read(JsonReader.create(type.limits).reset(document));
        }
    },
    STREAM {
        @Override
        <T, V extends JsonView> T parse(Type<T, V> type, byte[] document) throws IOException {
            return type.codec.read(JsonReader.create(type.limits).reset(trickle(document)));
        }
    },
    BUFFER {
        @Override
        <T, V extends JsonView> T parse(Type<T, V> type, byte[] document) {
            ByteBuffer direct =
                    ByteBuffer.allocateDirect(document.length).put(document).flip();
            return type.codec.read(JsonReader.create(type.limits).reset(direct));
        }
    },
    VIEW {
        @Override
        <T, V extends JsonView> T parse(Type<T, V> type, byte[] document) {
            type.view.parse(document);
            return type.toValue.apply(type.view);
        }
    },
    TRY_PARSE {
        @Override
        <T, V extends JsonView> T parse(Type<T, V> type, byte[] document) {
            if (!type.view.tryParse(document, 0, document.length, type.error)) {
                throw type.error.toException();
            }
            return type.toValue.apply(type.view);
        }
    };

    abstract <T, V extends JsonView> T parse(Type<T, V> type, byte[] document) throws IOException;

    /** Reads a document; anything that it throws but a {@link JsonException} is a failure of the test. */
    <T, V extends JsonView> Outcome<T> read(Type<T, V> type, byte[] document) {
        try {
            return new Outcome<>(parse(type, document), null);
        } catch (JsonException rejected) {
            return new Outcome<>(null, rejected.code());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream trickle(byte[] document) {
        return new ByteArrayInputStream(document) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(7, length));
            }
        };
    }

    /**
     * What came of a document.
     *
     * @param value the value, or null if the document was rejected
     * @param code why it was rejected, or null
     */
    record Outcome<T>(@Nullable T value, @Nullable JsonErrorCode code) {}

    /** A type's codec and its view, which is used again for each document. */
    static final class Type<T, V extends JsonView> {
        private final JsonLimits limits;
        private final JsonCodec<T> codec;
        private final V view;
        private final Function<V, T> toValue;
        private final JsonError error = new JsonError();

        Type(JsonLimits limits, JsonCodec<T> codec, Function<JsonLimits, V> view, Function<V, T> toValue) {
            this.limits = limits;
            this.codec = codec;
            this.view = view.apply(limits);
            this.toValue = toValue;
        }
    }
}
