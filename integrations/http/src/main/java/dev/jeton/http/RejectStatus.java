package dev.jeton.http;

import dev.jeton.JsonException;
import org.jspecify.annotations.Nullable;

/** The document is not looked at. It is received all the same, within the limits, so that the connection can be used again. */
record RejectStatus<R extends @Nullable Object>(int status) implements DocumentReading<R> {
    @Override
    public R read(byte[] document, int length) throws HttpStatusException {
        throw new HttpStatusException(status, null);
    }

    @Override
    public HttpStatusException rejected(JsonException error) {
        return new HttpStatusException(status, null);
    }
}
