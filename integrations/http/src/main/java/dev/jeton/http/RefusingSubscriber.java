package dev.jeton.http;

import dev.jeton.JsonErrorCode;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Receives nothing of a body that its headers already say can't be read. */
record RefusingSubscriber<R extends @Nullable Object>(DocumentSubscriber<R> refused, JsonErrorCode code)
        implements BodySubscriber<R> {
    @Override
    public CompletionStage<R> getBody() {
        return refused.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.cancel();
        refused.refuse(code);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        // Cancelled.
    }

    @Override
    public void onError(Throwable thrown) {
        refused.onError(thrown);
    }

    @Override
    public void onComplete() {
        // The body has been completed when it was subscribed to.
    }
}
