package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;

/** The document is the value of a result. */
record ReadSuccess<T, E>(JsonCodec<T> codec) implements DocumentReading<JsonResult<T, E>> {
    @Override
    public JsonResult<T, E> read(byte[] document, int length) {
        return new JsonResult.Success<>(codec.read(document, 0, length));
    }

    @Override
    public Exception rejected(JsonException error) {
        return error;
    }
}
