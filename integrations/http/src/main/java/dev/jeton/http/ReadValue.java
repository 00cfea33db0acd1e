package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;

/** The document is the value. */
record ReadValue<T>(JsonCodec<T> codec) implements DocumentReading<T> {
    @Override
    public T read(byte[] document, int length) {
        return codec.read(document, 0, length);
    }

    @Override
    public Exception rejected(JsonException error) {
        return error;
    }
}
