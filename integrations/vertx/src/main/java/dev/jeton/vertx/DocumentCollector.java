package dev.jeton.vertx;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/** Collects a document in one array, within the limits of a codec, and reads it when it is whole. Used on one event loop. */
final class DocumentCollector<T> {
    private static final int FIRST_CAPACITY = 1024;
    private static final byte[] NOTHING = {};

    private final JsonCodec<T> codec;
    private final Promise<T> promise = Promise.promise();
    private final int most;
    private byte[] bytes;
    private int length;

    DocumentCollector(JsonCodec<T> codec) {
        this.codec = codec;
        this.most = codec.limits().maxDocumentBytes();
        this.bytes = new byte[Math.min(FIRST_CAPACITY, most)];
    }

    Future<T> result() {
        return promise.future();
    }

    void add(Buffer buffer) {
        if (result().isComplete()) {
            return;
        }
        int count = buffer.length();
        if (count > most - length) {
            fail(codec.newReader().reset(NOTHING).failure(JsonErrorCode.DOCUMENT_TOO_LARGE));
            return;
        }
        int end = length + count;
        if (end > bytes.length) {
            byte[] old = bytes;
            bytes = Arrays.copyOf(old, (int) Math.min(most, Math.max(end, 2L * old.length)));
            Arrays.fill(old, (byte) 0);
        }
        buffer.getBytes(bytes, length);
        length = end;
    }

    void complete() {
        if (result().isComplete()) {
            return;
        }
        try {
            promise.tryComplete(codec.read(bytes, 0, length));
        } catch (Throwable thrown) {
            // Whatever it is, somebody waits for it.
            promise.tryFail(thrown);
        } finally {
            forget();
        }
    }

    void fail(Throwable thrown) {
        promise.tryFail(thrown);
        forget();
    }

    /** The document may hold secrets. */
    private void forget() {
        Arrays.fill(bytes, (byte) 0);
        bytes = NOTHING;
        length = 0;
    }
}
