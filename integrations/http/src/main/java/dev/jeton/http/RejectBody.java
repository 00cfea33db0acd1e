package dev.jeton.http;

import dev.jeton.JsonException;
import org.jspecify.annotations.Nullable;

/** Of a body that is not received. */
record RejectBody<R extends @Nullable Object>() implements DocumentReading<R> {
    @Override
    public R read(byte[] document, int length) {
        throw new IllegalStateException("the body was refused");
    }

    @Override
    public JsonException rejected(JsonException error) {
        return error;
    }
}
