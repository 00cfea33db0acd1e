package dev.jeton.vertx;

import dev.jeton.JsonException;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.JsonStreamWriter;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Makes a buffer of each element. */
final class ElementWriteStream<T> implements WriteStream<T> {
    private final WriteStream<Buffer> target;
    private final Pending pending = new Pending();
    private final JsonStreamWriter<T> writer;

    ElementWriteStream(WriteStream<Buffer> target, JsonStream<T> stream) {
        this.target = target;
        this.writer = stream.write(pending);
    }

    @Override
    public Future<Void> write(T element) {
        try {
            writer.write(element);
            writer.flush();
        } catch (JsonException | IOException unwritable) {
            return Future.failedFuture(unwritable);
        }
        return target.write(pending.take());
    }

    @Override
    public Future<Void> end() {
        try {
            writer.close();
        } catch (IOException impossible) {
            return Future.failedFuture(impossible);
        }
        Buffer rest = pending.take();
        return rest.length() == 0 ? target.end() : target.end(rest);
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

    /** Collects what the writer hands over. All of it is given away, so that nothing is kept here that may be secret. */
    private static final class Pending extends OutputStream {
        private @Nullable Buffer bytes;

        @Override
        public void write(int next) {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            Buffer buffer = bytes;
            if (buffer == null) {
                buffer = Buffer.buffer(length);
                bytes = buffer;
            }
            buffer.appendBytes(source, offset, length);
        }

        Buffer take() {
            Buffer taken = bytes;
            bytes = null;
            return taken == null ? Buffer.buffer() : taken;
        }
    }
}
