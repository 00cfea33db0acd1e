package dev.jeton.vertx;

import dev.jeton.JsonCodec;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** Reads values from buffers and bodies, and writes them into buffers. */
public final class JsonBuffers {
    private JsonBuffers() {}

    /**
     * Reads a whole document. Its bytes are copied, no more of them than {@link JsonCodec#limits()} allows.
     *
     * @param <T> the type
     * @param json the document in UTF-8
     * @param codec reads it
     * @return the value
     * @throws dev.jeton.JsonException if the document is rejected
     */
    public static <T> T read(Buffer json, JsonCodec<T> codec) {
        // One byte too many is enough for being rejected.
        long most = codec.limits().maxDocumentBytes() + 1L;
        return codec.read(json.getBytes(0, (int) Math.min(json.length(), most)));
    }

    /**
     * Reads a whole body, such as that of an {@code HttpServerRequest} or an {@code HttpClientResponse}. Sets the handlers of the stream, so it is to be called
     * before the body arrives: in the handler of the request. The bytes are collected in one array, no more of them than {@link JsonCodec#limits()}
     * allows; the rest of a larger body is dropped as it comes, and the future fails without waiting for it.
     *
     * @param <T> the type
     * @param body the document in UTF-8
     * @param codec reads it
     * @return the value; fails with a {@link dev.jeton.JsonException} if the document is rejected, or with what the stream fails with
     */
    public static <T> Future<T> read(ReadStream<Buffer> body, JsonCodec<T> codec) {
        DocumentCollector<T> document = new DocumentCollector<>(codec);
        body.exceptionHandler(document::fail)
                .endHandler(end -> document.complete())
                .handler(document::add);
        return document.result();
    }

    /**
     * Writes a whole document into a new buffer.
     *
     * @param <T> the type
     * @param value the value
     * @param codec writes it
     * @return a new buffer
     * @throws dev.jeton.JsonException if the value can't be written
     */
    public static <T> Buffer write(T value, JsonCodec<T> codec) {
        return Buffer.buffer(codec.toBytes(value));
    }
}
