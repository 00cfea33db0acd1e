package dev.jeton.stream;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules of Reactive Streams, section by section as far as they concern who stands in the middle. */
@Timeout(60)
class PublisherTest {
    private static final JsonCodec<Long> LONGS = JsonCodecs.of(Long.class);
    private static final JsonStream<Long> LINES = JsonStream.of(StreamFormat.LINES, LONGS);

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(Bodies.bytes(text));
    }

    /** A publisher whose signals the test gives. */
    private static final class Source implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
        Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
        long requested;
        int cancelled;

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> target) {
            subscriber = target;
            target.onSubscribe(this);
        }

        void send(String text) {
            requested--;
            subscriber.onNext(buffer(text));
        }

        @Override
        public void request(long count) {
            requested += count;
        }

        @Override
        public void cancel() {
            cancelled++;
        }
    }

    /** Notes what it gets. */
    private static class Target implements Flow.Subscriber<Long> {
        final List<Long> elements = new ArrayList<>();
        Flow.@Nullable Subscription subscription;

        @Nullable
        Throwable error;

        int completed;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            assertThat(subscription).isNull();
            subscription = given;
        }

        @Override
        public void onNext(Long element) {
            elements.add(element);
        }

        @Override
        public void onError(Throwable thrown) {
            assertThat(error).isNull();
            error = thrown;
        }

        @Override
        public void onComplete() {
            completed++;
        }
    }

    private final Source source = new Source();
    private final Target target = new Target();

    private void subscribe() {
        LINES.publisher(source).subscribe(target);
    }

    @Test
    void nothingIsAskedForBeforeAnElementIsWanted() {
        subscribe();
        assertThat(source.requested).isEqualTo(0);
        target.subscription.request(1);
        assertThat(source.requested).isEqualTo(1);
    }

    @Test
    void noMoreElementsAreHandedOverThanWereWanted() {
        subscribe();
        target.subscription.request(2);
        source.send("1\n2\n3\n4\n");
        assertThat(target.elements).containsExactly(1L, 2L).inOrder();
        assertThat(source.requested).isEqualTo(0);
        target.subscription.request(1);
        assertThat(target.elements).containsExactly(1L, 2L, 3L).inOrder();
        target.subscription.request(2);
        assertThat(target.elements).containsExactly(1L, 2L, 3L, 4L).inOrder();
        assertThat(source.requested).isEqualTo(1);
    }

    @Test
    void bytesAreAskedForOneBufferAtATimeUntilThereIsAnElement() {
        subscribe();
        target.subscription.request(1);
        for (String piece : List.of("1", "2", "", "3")) {
            assertThat(source.requested).isEqualTo(1);
            source.send(piece);
            assertThat(target.elements).isEmpty();
        }
        source.send("\n4");
        assertThat(target.elements).containsExactly(123L);
        assertThat(source.requested).isEqualTo(0);
    }

    @Test
    void theEndComesBehindTheLastElementWithoutBeingAskedFor() {
        subscribe();
        target.subscription.request(1);
        source.send("1\n2");
        source.subscriber.onComplete();
        assertThat(target.completed).isEqualTo(0);
        target.subscription.request(1);
        assertThat(target.elements).containsExactly(1L, 2L).inOrder();
        assertThat(target.completed).isEqualTo(1);
        assertThat(source.cancelled).isEqualTo(0);
    }

    @Test
    void anEmptySourceEndsWithoutBeingAsked() {
        subscribe();
        source.subscriber.onComplete();
        assertThat(target.completed).isEqualTo(1);
    }

    @Test
    void anErrorOfTheSourceComesBehindTheElementsBeforeIt() {
        subscribe();
        target.subscription.request(1);
        source.send("1\n2\n3");
        IOException gone = new IOException("gone");
        source.subscriber.onError(gone);
        assertThat(target.error).isNull();
        target.subscription.request(5);
        assertThat(target.elements).containsExactly(1L, 2L).inOrder();
        assertThat(target.error).isSameInstanceAs(gone);
        assertThat(target.completed).isEqualTo(0);
    }

    @Test
    void aDamagedElementCancelsTheSourceAndIsTheError() {
        subscribe();
        target.subscription.request(Long.MAX_VALUE);
        source.send("1\nx\n2\n");
        assertThat(target.elements).containsExactly(1L);
        assertThat(((JsonException) target.error).line()).isEqualTo(2);
        assertThat(source.cancelled).isEqualTo(1);
        source.subscriber.onNext(buffer("3\n"));
        source.subscriber.onComplete();
        assertThat(target.elements).containsExactly(1L);
        assertThat(target.completed).isEqualTo(0);
    }

    @Test
    void aStreamThatIsCutOffIsAnError() {
        JsonStream.of(StreamFormat.ARRAY, LONGS).publisher(source).subscribe(target);
        target.subscription.request(Long.MAX_VALUE);
        source.send("[1,2");
        source.subscriber.onComplete();
        assertThat(target.elements).containsExactly(1L);
        assertThat(((JsonException) target.error).code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
    }

    @Test
    void cancellingCancelsTheSourceAndNothingFollows() {
        subscribe();
        target.subscription.request(2);
        source.send("1\n");
        target.subscription.cancel();
        target.subscription.cancel();
        assertThat(source.cancelled).isAtLeast(1);
        source.subscriber.onNext(buffer("2\n"));
        source.subscriber.onComplete();
        target.subscription.request(1);
        assertThat(target.elements).containsExactly(1L);
        assertThat(target.completed).isEqualTo(0);
        assertThat(target.error).isNull();
    }

    @Test
    void cancellingInOnNextStopsAtOnce() {
        Target once = new Target() {
            @Override
            public void onNext(Long element) {
                super.onNext(element);
                subscription.cancel();
            }
        };
        LINES.publisher(source).subscribe(once);
        once.subscription.request(Long.MAX_VALUE);
        source.send("1\n2\n");
        assertThat(once.elements).containsExactly(1L);
    }

    @Test
    void askingForLessThanOneElementIsAnError() {
        subscribe();
        target.subscription.request(0);
        assertThat(target.error).isInstanceOf(IllegalArgumentException.class);
        assertThat(source.cancelled).isEqualTo(1);
    }

    @Test
    void demandsAddUpToNoOverflow() {
        subscribe();
        target.subscription.request(Long.MAX_VALUE - 1);
        target.subscription.request(Long.MAX_VALUE - 1);
        source.send("1\n");
        assertThat(target.elements).containsExactly(1L);
    }

    @Test
    void aSecondSubscriptionIsCancelled() {
        subscribe();
        Source second = new Source();
        source.subscriber.onSubscribe(second);
        assertThat(second.cancelled).isEqualTo(1);
        assertThat(source.cancelled).isEqualTo(0);
    }

    @Test
    void aSourceThatSendsUnaskedIsCancelled() {
        subscribe();
        source.send("1\n");
        assertThat(source.cancelled).isEqualTo(1);
        assertThat(target.error).isInstanceOf(IllegalStateException.class);
        assertThat(target.elements).isEmpty();
    }

    @Test
    void nullsAreRefused() {
        subscribe();
        assertThrows(NullPointerException.class, () -> source.subscriber.onNext(null));
        assertThrows(NullPointerException.class, () -> source.subscriber.onError(null));
        assertThrows(NullPointerException.class, () -> source.subscriber.onSubscribe(null));
        assertThrows(NullPointerException.class, () -> LINES.publisher(source).subscribe(null));
    }

    @Test
    void anElementThatIsNullIsAnError() {
        JsonStream.of(StreamFormat.LINES, LONGS.nullable()).publisher(source).subscribe(target);
        target.subscription.request(2);
        source.send("1\nnull\n");
        assertThat(target.elements).containsExactly(1L);
        assertThat(target.error).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aSubscriberThatThrowsIsCancelledAndHeardOf() {
        Target careless = new Target() {
            @Override
            public void onNext(Long element) {
                throw new IllegalStateException("careless");
            }
        };
        LINES.publisher(source).subscribe(careless);
        careless.subscription.request(1);
        assertThrows(IllegalStateException.class, () -> source.send("1\n2\n"));
        assertThat(source.cancelled).isEqualTo(1);
        careless.subscription.request(1);
        assertThat(careless.error).isNull();
    }

    @Test
    void damagedLinesAreSkipped() {
        List<Long> lines = new ArrayList<>();
        LINES.skipDamaged(damaged -> lines.add(damaged.line()))
                .publisher(source)
                .subscribe(target);
        target.subscription.request(Long.MAX_VALUE);
        source.send("1\nx\n3");
        source.subscriber.onComplete();
        assertThat(target.elements).containsExactly(1L, 3L).inOrder();
        assertThat(lines).containsExactly(2L);
        assertThat(target.completed).isEqualTo(1);
    }

    /** Asking again from {@code onNext} takes no stack. */
    @Test
    void aMillionElementsOneByOneOverflowNoStack() {
        Flow.Publisher<ByteBuffer> lines = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            private int sent;

            @Override
            public void request(long count) {
                if (sent++ < 100_000) {
                    subscriber.onNext(buffer("1\n2\n"));
                } else {
                    subscriber.onComplete();
                }
            }

            @Override
            public void cancel() {}
        });
        long[] sum = new long[1];
        Target one = new Target() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                super.onSubscribe(given);
                given.request(1);
            }

            @Override
            public void onNext(Long element) {
                sum[0] += element;
                subscription.request(1);
            }
        };
        LINES.publisher(lines).subscribe(one);
        assertThat(sum[0]).isEqualTo(300_000);
        assertThat(one.completed).isEqualTo(1);
    }

    /** Bytes come from one thread, requests from another, and the subscriber is the slowest of them. */
    @Test
    void aSlowSubscriberGetsEverythingInOrderFromOtherThreads() throws Exception {
        int count = 5_000;
        ExecutorService requests = Executors.newSingleThreadExecutor();
        CompletableFuture<List<Long>> result = new CompletableFuture<>();
        try (SubmissionPublisher<ByteBuffer> bytes = new SubmissionPublisher<>()) {
            LINES.publisher(bytes).subscribe(new Target() {
                @Override
                public void onSubscribe(Flow.Subscription given) {
                    super.onSubscribe(given);
                    requests.execute(() -> given.request(1));
                }

                @Override
                public void onNext(Long element) {
                    super.onNext(element);
                    if (element % 500 == 0) {
                        Thread.onSpinWait();
                    }
                    requests.execute(() -> subscription.request(1));
                }

                @Override
                public void onError(Throwable thrown) {
                    result.completeExceptionally(thrown);
                }

                @Override
                public void onComplete() {
                    result.complete(elements);
                }
            });
            for (int number = 0; number < count; number++) {
                String line = number + "\n";
                int split = number % line.length();
                bytes.submit(buffer(line.substring(0, split)));
                bytes.submit(buffer(line.substring(split)));
            }
        }
        assertThat(result.get(30, TimeUnit.SECONDS))
                .containsExactlyElementsIn(LongStream.range(0, count).boxed().toList())
                .inOrder();
        requests.shutdown();
        assertThat(requests.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
}
