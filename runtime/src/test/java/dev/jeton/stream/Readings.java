package dev.jeton.stream;

import dev.jeton.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** Reads a stream that arrives in pieces, in every way there is, and says all that happened. */
final class Readings {
    private Readings() {}

    /** What happens: elements, damaged ones (if the stream can skip them), and how it ends. */
    static final class Events<T> {
        final List<String> happened = new ArrayList<>();
        private final Function<? super T, String> text;

        Events(Function<? super T, String> text) {
            this.text = text;
        }

        void element(T element) {
            happened.add("element " + text.apply(element));
        }

        void damaged(DamagedElement element) {
            happened.add("damaged " + element.index() + " line " + element.line() + " offset " + element.offset() + ": "
                    + element.error().getMessage());
        }

        void error(JsonException error) {
            happened.add("error " + error.getMessage());
        }

        void end() {
            happened.add("end");
        }

        JsonStream<T> watched(JsonStream<T> stream, StreamFormat format) {
            return format.isRecoverable() ? stream.skipDamaged(this::damaged) : stream;
        }
    }

    /** Feeds the pieces between the positions where the body is split. */
    static <T> List<String> fed(
            JsonStream<T> stream, StreamFormat format, Function<? super T, String> text, byte[] body, int... splits) {
        Events<T> events = new Events<>(text);
        try (JsonFeed<T> feed = events.watched(stream, format).feed(events::element)) {
            int from = 0;
            for (int split : splits) {
                feed.feed(body, from, split - from);
                from = split;
            }
            feed.feed(ByteBuffer.wrap(body, from, body.length - from));
            feed.end();
            events.end();
        } catch (JsonException error) {
            events.error(error);
        }
        return events.happened;
    }

    static <T> List<String> iterated(
            JsonStream<T> stream, StreamFormat format, Function<? super T, String> text, byte[] body, int... splits)
            throws IOException {
        Events<T> events = new Events<>(text);
        try (JsonIterator<T> elements = events.watched(stream, format).read(new Pieces(body, splits))) {
            while (elements.hasNext()) {
                events.element(elements.next());
            }
            events.end();
        } catch (JsonException error) {
            events.error(error);
        }
        return events.happened;
    }

    static <T> List<String> published(
            JsonStream<T> stream, StreamFormat format, Function<? super T, String> text, byte[] body, int... splits) {
        Events<T> events = new Events<>(text);
        Flow.Publisher<ByteBuffer> source = subscriber -> subscriber.onSubscribe(new Sender(body, splits, subscriber));
        events.watched(stream, format).publisher(source).subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(T element) {
                events.element(element);
            }

            @Override
            public void onError(Throwable error) {
                events.error((JsonException) error);
            }

            @Override
            public void onComplete() {
                events.end();
            }
        });
        return events.happened;
    }

    /** Gives no more than a piece at a time. */
    static final class Pieces extends InputStream {
        private final ByteArrayInputStream bytes;
        private final int[] splits;
        private int at;
        private int piece;

        Pieces(byte[] body, int... splits) {
            this.bytes = new ByteArrayInputStream(body);
            this.splits = splits;
        }

        @Override
        public int read() {
            at++;
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            while (piece < splits.length && splits[piece] <= at) {
                piece++;
            }
            int most = piece < splits.length ? splits[piece] - at : length;
            int count = bytes.read(target, offset, Math.min(most, length));
            at += Math.max(count, 0);
            return count;
        }
    }

    /** Sends a piece for each request, at once. */
    private static final class Sender implements Flow.Subscription {
        private final byte[] body;
        private final int[] splits;
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private int piece;
        private boolean ended;

        Sender(byte[] body, int[] splits, Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.body = body;
            this.splits = splits;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (ended) {
                return;
            }
            int from = piece == 0 ? 0 : splits[piece - 1];
            int to = piece == splits.length ? body.length : splits[piece];
            ended = piece == splits.length;
            piece++;
            byte[] copy = Arrays.copyOfRange(body, from, to);
            ByteBuffer buffer = ByteBuffer.wrap(copy);
            subscriber.onNext(buffer);
            // It has been copied, or this would show.
            Arrays.fill(copy, (byte) '?');
            if (ended) {
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            ended = true;
        }
    }
}
