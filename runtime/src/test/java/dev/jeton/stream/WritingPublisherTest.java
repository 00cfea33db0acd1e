package dev.jeton.stream;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams that are written for a subscriber of bytes. */
class WritingPublisherTest {
    private static final List<String> ELEMENTS = List.of("a", "\u20ac\"", "", "b".repeat(40_000));

    private static JsonStream<String> stream(StreamFormat format) {
        return JsonStream.of(format, JsonCodecs.of(String.class));
    }

    /** What a writer makes of the elements. */
    private static String written(StreamFormat format, List<String> elements) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (JsonStreamWriter<String> writer = stream(format).write(target)) {
            writer.writeAll(elements);
        }
        return target.toString(UTF_8);
    }

    /** Sends elements as they are asked for, in the thread that asks. */
    private static final class Elements implements Flow.Publisher<String>, Flow.Subscription {
        private final List<String> elements;
        private Flow.Subscriber<? super String> subscriber;
        private long asked;
        private int next;
        private boolean cancelled;
        private boolean ended;
        private boolean sending;
        private long wanted;

        Elements(List<String> elements) {
            this.elements = elements;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super String> receiver) {
            subscriber = receiver;
            receiver.onSubscribe(this);
            send();
        }

        @Override
        public void request(long count) {
            asked += count;
            wanted += count;
            send();
        }

        private void send() {
            if (sending) {
                return;
            }
            sending = true;
            while (wanted > 0 && next < elements.size() && !cancelled) {
                wanted--;
                subscriber.onNext(elements.get(next++));
            }
            sending = false;
            if (next == elements.size() && !cancelled && !ended) {
                ended = true;
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        /** Of those who want bytes. */
        Flow.Subscription subscription() {
            return (Flow.Subscription) subscriber;
        }
    }

    /** Notes what it is sent. */
    private static final class Received implements Flow.Subscriber<ByteBuffer> {
        private final StringBuilder text = new StringBuilder();
        private final List<ByteBuffer> buffers = new ArrayList<>();
        private Flow.Subscription subscription;
        private Throwable error;
        private int ends;

        @Override
        public void onSubscribe(Flow.Subscription offered) {
            subscription = offered;
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            assertThat(ends).isEqualTo(0);
            buffers.add(bytes);
            text.append(UTF_8.decode(bytes.duplicate()));
        }

        @Override
        public void onError(Throwable thrown) {
            error = thrown;
            ends++;
        }

        @Override
        public void onComplete() {
            ends++;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBytesAreThoseOfAWriterHoweverManyAreAskedForAtOnce(StreamFormat format) throws IOException {
        for (List<String> elements : List.of(ELEMENTS, List.<String>of())) {
            String expected = written(format, elements);
            for (long count : new long[] {1, 2, Long.MAX_VALUE}) {
                Received received = new Received();
                stream(format).bytes(new Elements(elements)).subscribe(received);
                for (int round = 0; round <= elements.size() + 1 && received.ends == 0; round++) {
                    received.subscription.request(count);
                }
                assertWithMessage("%s, %s at once", format, count)
                        .that(received.text.toString())
                        .isEqualTo(expected);
                assertThat(received.ends).isEqualTo(1);
                assertThat(received.error).isNull();
            }
        }
    }

    @Test
    void noMoreIsSentThanIsAskedForAndTheEndOfAnArrayWaits() {
        Elements elements = new Elements(List.of("a", "b"));
        Received received = new Received();
        stream(StreamFormat.ARRAY).bytes(elements).subscribe(received);
        assertThat(received.buffers).isEmpty();
        received.subscription.request(1);
        assertThat(received.text.toString()).isEqualTo("[\"a\"");
        assertThat(elements.asked).isEqualTo(1);
        received.subscription.request(1);
        assertThat(received.text.toString()).isEqualTo("[\"a\",\"b\"");
        assertThat(received.ends).isEqualTo(0);
        received.subscription.request(1);
        assertThat(received.text.toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(received.ends).isEqualTo(1);
    }

    @Test
    void linesEndWithoutBeingAskedAgain() {
        Received received = new Received();
        stream(StreamFormat.LINES).bytes(new Elements(List.of("a"))).subscribe(received);
        received.subscription.request(1);
        assertThat(received.text.toString()).isEqualTo("\"a\"\n");
        assertThat(received.ends).isEqualTo(1);
    }

    @Test
    void buffersMayBeKept() {
        Received received = new Received();
        stream(StreamFormat.LINES).bytes(new Elements(ELEMENTS)).subscribe(received);
        received.subscription.request(Long.MAX_VALUE);
        StringBuilder kept = new StringBuilder();
        received.buffers.forEach(buffer -> kept.append(UTF_8.decode(buffer)));
        assertThat(kept.toString()).isEqualTo(received.text.toString());
    }

    @Test
    void anElementThatCannotBeWrittenIsTheLast() {
        Elements elements = new Elements(List.of("a", "\ud800", "b"));
        Received received = new Received();
        stream(StreamFormat.LINES).bytes(elements).subscribe(received);
        received.subscription.request(Long.MAX_VALUE);
        assertThat(received.text.toString()).isEqualTo("\"a\"\n");
        assertThat(((JsonException) received.error).code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
        assertThat(received.ends).isEqualTo(1);
        assertThat(elements.cancelled).isTrue();
    }

    @Test
    void errorsGoDownAndCancellationGoesUp() {
        Elements elements = new Elements(List.of("a", "b"));
        Received received = new Received();
        stream(StreamFormat.LINES).bytes(elements).subscribe(received);
        received.subscription.request(1);
        IllegalStateException error = new IllegalStateException("gone");
        elements.subscriber.onError(error);
        assertThat(received.error).isSameInstanceAs(error);

        Received other = new Received();
        Elements more = new Elements(List.of("a", "b"));
        stream(StreamFormat.LINES).bytes(more).subscribe(other);
        other.subscription.request(1);
        other.subscription.cancel();
        assertThat(more.cancelled).isTrue();
        more.subscriber.onComplete();
        assertThat(other.ends).isEqualTo(0);
    }

    /** What was written may be secret. */
    @Test
    void theBufferIsOverwrittenHoweverASubscriptionEnds() {
        for (Consumer<Elements> end : List.<Consumer<Elements>>of(
                elements -> elements.subscription().cancel(),
                elements -> elements.subscription().request(0),
                elements -> elements.subscriber.onError(new IllegalStateException("gone")),
                elements -> elements.subscriber.onNext("\ud800"),
                elements -> elements.subscriber.onComplete())) {
            ByteProcessor.Target target = new ByteProcessor.Target();
            JsonStreamWriter<String> writer = stream(StreamFormat.ARRAY).write(target);
            Elements elements = new Elements(List.of("secret", "b", "c"));
            elements.subscribe(new ByteProcessor<>(writer, target, new Received()));
            elements.subscription().request(1);
            assertThat(writer.holdsZerosOnly()).isFalse();

            end.accept(elements);

            assertThat(writer.holdsZerosOnly()).isTrue();
            assertThrows(IllegalStateException.class, () -> writer.write("later"));
            elements.subscriber.onNext("later");
            elements.subscriber.onComplete();
            assertThat(writer.holdsZerosOnly()).isTrue();
        }
    }

    /** Another thread cancels while an element is written: the buffer is not taken from under the codec. */
    @Test
    void cancellingInTheMiddleOfAnElementWaitsForIt() {
        Received received = new Received();
        JsonCodec<String> cancelling = new JsonCodec<>() {
            @Override
            public Class<?> type() {
                return String.class;
            }

            @Override
            public String decode(JsonReader reader) {
                return reader.readString();
            }

            @Override
            public void encode(String value, JsonWriter writer) {
                if (value.equals("cancel")) {
                    received.subscription.cancel();
                }
                writer.writeString(value);
            }
        };
        ByteProcessor.Target target = new ByteProcessor.Target();
        JsonStreamWriter<String> writer =
                JsonStream.of(StreamFormat.LINES, cancelling).write(target);
        Elements elements = new Elements(List.of("a", "cancel", "b"));
        elements.subscribe(new ByteProcessor<>(writer, target, received));
        received.subscription.request(Long.MAX_VALUE);
        assertThat(received.text.toString()).startsWith("\"a\"\n");
        assertThat(received.error).isNull();
        assertThat(elements.next).isEqualTo(2);
        assertThat(writer.holdsZerosOnly()).isTrue();
        assertThat(target.size()).isEqualTo(0);
    }

    @Test
    void askingForNothingIsAnError() {
        Elements elements = new Elements(List.of("a"));
        Received received = new Received();
        stream(StreamFormat.LINES).bytes(elements).subscribe(received);
        received.subscription.request(0);
        assertThat(received.error).isInstanceOf(IllegalArgumentException.class);
        assertThat(elements.cancelled).isTrue();
    }

    /** Another thread publishes; what is written is read again by a stream. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @SuppressWarnings("try") // Closing it is what ends the stream; closing it twice does nothing.
    void aPublisherOfAnotherThreadIsReadBack() throws Exception {
        List<String> sent = new ArrayList<>();
        List<String> read = new ArrayList<>();
        try (SubmissionPublisher<String> elements = new SubmissionPublisher<>()) {
            JsonStream<String> array = stream(StreamFormat.ARRAY);
            CompletableFuture<Void> all = new CompletableFuture<>();
            array.publisher(array.bytes(elements)).subscribe(new Flow.Subscriber<>() {
                private Flow.Subscription subscription;

                @Override
                public void onSubscribe(Flow.Subscription offered) {
                    subscription = offered;
                    offered.request(1);
                }

                @Override
                public void onNext(String element) {
                    read.add(element);
                    subscription.request(1);
                }

                @Override
                public void onError(Throwable thrown) {
                    all.completeExceptionally(thrown);
                }

                @Override
                public void onComplete() {
                    all.complete(null);
                }
            });
            for (int number = 0; number < 5_000; number++) {
                sent.add("element " + number);
                elements.submit("element " + number);
            }
            elements.close();
            all.get(50, TimeUnit.SECONDS);
        }
        assertThat(read).isEqualTo(sent);
    }
}
