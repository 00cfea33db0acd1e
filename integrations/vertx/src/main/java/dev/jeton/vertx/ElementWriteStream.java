package dev.jeton.vertx;

import dev.jeton.JsonException;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.JsonStreamWriter;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes a buffer of each element. */
final class ElementWriteStream<T> implements WriteStream<T> {
    private final WriteStream<Buffer> target;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonStreamWriter<T> writer;

    ElementWriteStream(WriteStream<Buffer> target, JsonStream<T> stream) {
        this.target = target;
        this.writer = stream.write(bytes);
    }

    @Override
    public Future<Void> write(T element) {
        try {
            writer.write(element);
            writer.flush();
        } catch (JsonException | IOException unwritable) {
            return Future.failedFuture(unwritable);
        }
        return target.write(taken());
    }

    private Buffer taken() {
        Buffer taken = Buffer.buffer(bytes.toByteArray());
        bytes.reset();
        return taken;
    }

    @Override
    public Future<Void> end() {
        try {
            writer.close();
        } catch (IOException impossible) {
            return Future.failedFuture(impossible);
        }
        return bytes.size() == 0 ? target.end() : target.end(taken());
    }

    @Override
    public ElementWriteStream<T> exceptionHandler(@Nullable Handler<Throwable> handler) {
        target.exceptionHandler(handler);
        return this;
    }

    @Override
    public ElementWriteStream<T> setWriteQueueMaxSize(int size) {
        target.setWriteQueueMaxSize(size);
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return target.writeQueueFull();
    }

    @Override
    public ElementWriteStream<T> drainHandler(@Nullable Handler<Void> handler) {
        target.drainHandler(handler);
        return this;
    }
}
