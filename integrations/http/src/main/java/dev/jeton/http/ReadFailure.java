package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;

/** The document says what is wrong. Where it can't be read, the status must not be lost. */
record ReadFailure<T, E>(int status, JsonCodec<E> codec) implements DocumentReading<JsonResult<T, E>> {
    @Override
    public JsonResult<T, E> read(byte[] document, int length) throws HttpStatusException {
        try {
            return new JsonResult.Failure<>(status, codec.read(document, 0, length));
        } catch (JsonException error) {
            throw rejected(error);
        }
    }

    @Override
    public HttpStatusException rejected(JsonException error) {
        return new HttpStatusException(status, error);
    }
}
