package dev.jeton.http;

import dev.jeton.stream.JsonFeed;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Hands over each element of a body when its last byte has come. Used by one thread at a time, as every {@code Flow.Subscriber}. */
final class StreamSubscriber implements BodySubscriber<@Nullable Void> {
    private final JsonFeed<?> feed;
    private final CompletableFuture<@Nullable Void> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    StreamSubscriber(JsonFeed<?> feed) {
        this.feed = feed;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription offered) {
        if (subscription != null) {
            offered.cancel();
            return;
        }
        subscription = offered;
        offered.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        Subscription source = subscription;
        if (source == null || body.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                feed.feed(buffer);
            }
            source.request(1);
        } catch (Throwable thrown) {
            // Whatever it is, somebody waits for it.
            source.cancel();
            fail(thrown);
        }
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
            feed.end();
            body.complete(null);
        } catch (Throwable thrown) {
            fail(thrown);
        }
    }

    private void fail(Throwable thrown) {
        feed.close();
        body.completeExceptionally(thrown);
    }
}
