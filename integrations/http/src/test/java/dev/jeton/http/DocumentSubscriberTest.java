package dev.jeton.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

/** What a server and a client can't be made to do. */
final class DocumentSubscriberTest {
    private static final byte[] JSON =
            "{\"access_token\":\"é\",\"expires_in\":1,\"scope\":\"a\"}".getBytes(StandardCharsets.UTF_8);
    private static final Grant GRANT = new Grant("é", 1, List.of("a"));

    /** Counts what it is asked. */
    private static final class Source implements Subscription {
        private long requested;
        private boolean cancelled;

        @Override
        public void request(long count) {
            requested += count;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    @Test
    void everySplitIntoTwoBuffersIsRead() {
        for (int split = 0; split <= JSON.length; split++) {
            BodySubscriber<Grant> subscriber = JsonBodySubscribers.of(GrantCodec.INSTANCE);
            subscriber.onSubscribe(new Source());
            subscriber.onNext(List.of(part(0, split), part(split, JSON.length)));
            subscriber.onComplete();

            assertThat(subscriber.getBody().toCompletableFuture().join()).isEqualTo(GRANT);
        }
    }

    @Test
    void singleBytesInDirectBuffersAreRead() {
        BodySubscriber<Grant> subscriber = JsonBodySubscribers.of(GrantCodec.INSTANCE);
        subscriber.onSubscribe(new Source());
        for (byte next : JSON) {
            subscriber.onNext(List.of(ByteBuffer.allocateDirect(1).put(next).flip()));
        }
        subscriber.onComplete();

        assertThat(subscriber.getBody().toCompletableFuture().join()).isEqualTo(GRANT);
    }

    private static ByteBuffer part(int from, int to) {
        return ByteBuffer.wrap(JSON, from, to - from).asReadOnlyBuffer();
    }

    @Test
    void theSourceIsCancelledWithTheFirstByteTooMany() {
        JsonLimits limits = JsonLimits.builder().maxDocumentBytes(10).build();
        BodySubscriber<Grant> subscriber = JsonBodySubscribers.of(GrantCodec.INSTANCE.withLimits(limits));
        Source source = new Source();
        subscriber.onSubscribe(source);

        subscriber.onNext(List.of(part(0, 10)));
        assertThat(source.cancelled).isFalse();
        subscriber.onNext(List.of(part(10, 11), part(11, JSON.length)));

        assertThat(source.cancelled).isTrue();
        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> subscriber.getBody().toCompletableFuture().join());
        JsonException error = (JsonException) thrown.getCause();
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(error.offset()).isEqualTo(0);
        subscriber.onComplete();
        subscriber.onNext(List.of(part(0, 5)));
    }

    @Test
    void aSecondSubscriptionIsCancelled() {
        BodySubscriber<Grant> subscriber = JsonBodySubscribers.of(GrantCodec.INSTANCE);
        Source first = new Source();
        Source second = new Source();
        subscriber.onSubscribe(first);
        subscriber.onSubscribe(second);

        assertThat(first.requested).isEqualTo(Long.MAX_VALUE);
        assertThat(first.cancelled).isFalse();
        assertThat(second.requested).isEqualTo(0);
        assertThat(second.cancelled).isTrue();
    }

    @Test
    void theClientsErrorIsHandedOn() {
        BodySubscriber<Grant> subscriber = JsonBodySubscribers.of(GrantCodec.INSTANCE);
        subscriber.onSubscribe(new Source());
        subscriber.onError(new IllegalStateException("broken"));
        subscriber.onComplete();

        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> subscriber.getBody().toCompletableFuture().join());
        assertThat(thrown).hasCauseThat().hasMessageThat().isEqualTo("broken");
    }

    @Test
    void whatACodecThrowsBesideJsonExceptionsIsHandedOn() {
        List<Object> seen = new ArrayList<>();
        BodySubscriber<Object> subscriber = JsonBodySubscribers.of(GrantCodec.INSTANCE.mapping(
                Object.class,
                grant -> {
                    seen.add(grant);
                    throw new StackOverflowError();
                },
                object -> GRANT));
        subscriber.onSubscribe(new Source());
        subscriber.onNext(List.of(part(0, JSON.length)));
        subscriber.onComplete();

        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> subscriber.getBody().toCompletableFuture().join());
        assertThat(thrown).hasCauseThat().isInstanceOf(StackOverflowError.class);
        assertThat(seen).containsExactly(GRANT);
    }
}
