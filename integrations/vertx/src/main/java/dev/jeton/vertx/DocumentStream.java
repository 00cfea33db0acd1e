package dev.jeton.vertx;

import dev.jeton.JsonCodec;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.codec.spi.BodyStream;
import org.jspecify.annotations.Nullable;

/** What the web client writes a body to. It is never full: what is too much fails it. */
final class DocumentStream<T> implements BodyStream<T> {
    private final DocumentCollector<T> document;
    private @Nullable Handler<Throwable> exceptionHandler;

    DocumentStream(JsonCodec<T> codec) {
        this.document = new DocumentCollector<>(codec);
    }

    @Override
    public Future<T> result() {
        return document.result();
    }

    /** The connection has failed. */
    @Override
    public void handle(Throwable thrown) {
        document.fail(thrown);
    }

    @Override
    public Future<Void> write(Buffer data) {
        boolean before = result().failed();
        document.add(data);
        if (!result().failed()) {
            return Future.succeededFuture();
        }
        Throwable thrown = result().cause();
        if (!before && exceptionHandler != null) {
            exceptionHandler.handle(thrown);
        }
        return Future.failedFuture(thrown);
    }

    @Override
    public Future<Void> end() {
        document.complete();
        return Future.succeededFuture();
    }

    @Override
    public DocumentStream<T> exceptionHandler(@Nullable Handler<Throwable> handler) {
        exceptionHandler = handler;
        return this;
    }

    @Override
    public DocumentStream<T> setWriteQueueMaxSize(int size) {
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return false;
    }

    @Override
    public DocumentStream<T> drainHandler(@Nullable Handler<Void> handler) {
        return this;
    }
}
