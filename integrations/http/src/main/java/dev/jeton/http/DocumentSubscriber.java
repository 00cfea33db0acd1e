package dev.jeton.http;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Collects a document in one array, within the limits of a codec, and reads it when it is whole. Used by one thread at a time, as every
 * {@code Flow.Subscriber}.
 */
final class DocumentSubscriber<R extends @Nullable Object> implements BodySubscriber<R> {
    private static final int FIRST_CAPACITY = 1024;

    private static final byte[] NOTHING = {};

    private final JsonCodec<?> codec;
    private final DocumentReading<R> reading;
    private final CompletableFuture<R> body = new CompletableFuture<>();
    private final int most;
    private byte[] bytes;
    private int length;
    private @Nullable Subscription subscription;

    /**
     * Makes a subscriber for one response.
     *
     * @param codec knows the limits
     * @param reading makes the result
     */
    DocumentSubscriber(JsonCodec<?> codec, DocumentReading<R> reading) {
        this.codec = codec;
        this.reading = reading;
        this.most = codec.limits().maxDocumentBytes();
        this.bytes = new byte[Math.min(FIRST_CAPACITY, most)];
    }

    @Override
    public CompletionStage<R> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription offered) {
        if (subscription != null) {
            offered.cancel();
            return;
        }
        subscription = offered;
        offered.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (body.isDone()) {
                return;
            }
            append(buffer);
        }
    }

    private void append(ByteBuffer buffer) {
        int count = buffer.remaining();
        if (count > most - length) {
            refuse(JsonErrorCode.DOCUMENT_TOO_LARGE);
            return;
        }
        int end = length + count;
        if (end > bytes.length) {
            byte[] old = bytes;
            bytes = Arrays.copyOf(old, (int) Math.min(most, Math.max(end, 2L * old.length)));
            Arrays.fill(old, (byte) 0);
        }
        buffer.get(bytes, length, count);
        length = end;
    }

    /** Stops receiving: the document is rejected for what is known of it already. */
    void refuse(JsonErrorCode code) {
        JsonException error = codec.newReader().reset(NOTHING).failure(code);
        if (subscription != null) {
            subscription.cancel();
        }
        fail(reading.rejected(error));
    }

    @Override
    public void onError(Throwable thrown) {
        fail(thrown);
    }

    @Override
    public void onComplete() {
        if (body.isDone()) {
            return;
        }
        try {
            body.complete(reading.read(bytes, length));
        } catch (Throwable thrown) {
            // Whatever it is, somebody waits for it.
            body.completeExceptionally(thrown);
        } finally {
            forget();
        }
    }

    private void fail(Throwable thrown) {
        body.completeExceptionally(thrown);
        forget();
    }

    /** The document may hold secrets. */
    private void forget() {
        Arrays.fill(bytes, (byte) 0);
        bytes = NOTHING;
        length = 0;
    }
}
