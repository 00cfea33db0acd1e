package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonView;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.JsonStreamWriter;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams that have seen their largest element. */
@Tag("allocation")
class StreamAllocationTest {
    private static final StreamFormat[] FORMATS = StreamFormat.values();

    private long seen;

    static List<Sample<?>> samples() {
        return Samples.ALL;
    }

    private static JsonStream<JsonView> views(StreamFormat format, Sample<?> sample) {
        return JsonStream.ofViews(format, limits -> sample.newView());
    }

    /** The element as it stands in a stream without end. */
    private static byte[] element(StreamFormat format, byte[] json) {
        byte[] element = new byte[json.length + 2];
        for (int at = 0; at < json.length; at++) {
            // Line feeds stand between values only.
            element[at + 1] = json[at] == '\n' ? (byte) ' ' : json[at];
        }
        element[0] = (byte) (format == StreamFormat.SEQUENCE ? 0x1E : ' ');
        element[json.length + 1] = (byte) (format == StreamFormat.ARRAY ? ',' : '\n');
        return element;
    }

    /** Gives the same element again and again, behind the bracket that an array starts with. */
    private static InputStream endless(StreamFormat format, byte[] json) {
        byte[] element = element(format, json);
        return new InputStream() {
            private boolean started = format != StreamFormat.ARRAY;
            private int at;

            @Override
            public int read() {
                if (!started) {
                    started = true;
                    return '[';
                }
                int b = element[at];
                at = (at + 1) % element.length;
                return b & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int index = 0; index < length; index++) {
                    target[offset + index] = (byte) read();
                }
                return length;
            }
        };
    }

    private void look(JsonView view) {
        seen += view.isEmpty() ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anElementOfAnIteratorIsAViewWithoutGarbage(Sample<?> sample) {
        for (StreamFormat format : FORMATS) {
            JsonIterator<JsonView> views = views(format, sample).read(endless(format, sample.json()));
            assertThat(AllocationMeter.bytes(() -> look(views.next()))).isEqualTo(0L);
        }
        assertThat(seen).isGreaterThan(0L);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anElementThatIsFedIsAViewWithoutGarbage(Sample<?> sample) {
        for (StreamFormat format : FORMATS) {
            JsonFeed<JsonView> feed = views(format, sample).feed(this::look);
            if (format == StreamFormat.ARRAY) {
                feed.feed(new byte[] {'['});
            }
            byte[] element = element(format, sample.json());
            ByteBuffer direct = ByteBuffer.allocateDirect(element.length).put(element);
            assertThat(AllocationMeter.bytes(() -> feed.feed(element))).isEqualTo(0L);
            assertThat(AllocationMeter.bytes(() -> feed.feed(direct.rewind()))).isEqualTo(0L);
        }
        assertThat(seen).isGreaterThan(0L);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anElementThatIsPublishedIsAViewWithoutGarbage(Sample<?> sample) {
        byte[] element = element(StreamFormat.LINES, sample.json());
        ByteBuffer buffer = ByteBuffer.wrap(element);
        Last<JsonView> target = new Last<>();
        views(StreamFormat.LINES, sample)
                .publisher(source -> source.onSubscribe(new Flow.Subscription() {
                    @Override
                    public void request(long count) {
                        source.onNext(buffer.rewind());
                    }

                    @Override
                    public void cancel() {}
                }))
                .subscribe(target);
        assertThat(AllocationMeter.bytes(() -> look(target.next()))).isEqualTo(0L);
        assertThat(seen).isGreaterThan(0L);
    }

    /** Asks for one after the other. */
    @SuppressWarnings("NullAway.Init") // The subscription comes first.
    private static final class Last<T> implements Flow.Subscriber<T> {
        private Flow.Subscription subscription;
        private T last;

        T next() {
            subscription.request(1);
            return last;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(T element) {
            last = element;
        }

        @Override
        public void onError(Throwable error) {
            throw new AssertionError(error);
        }

        @Override
        public void onComplete() {
            throw new AssertionError("the stream has no end");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anElementOfAnIteratorIsItsRecordAndNothingElse(Sample<?> sample) {
        recordOf(sample);
    }

    private static <T> void recordOf(Sample<T> sample) {
        for (StreamFormat format : FORMATS) {
            JsonIterator<T> records = JsonStream.of(format, sample.codec()).read(endless(format, sample.json()));
            ObjectGraph graph = ObjectGraph.madeBy(records::next);
            assertThat(AllocationMeter.bytesOfMaking(records::next)).isEqualTo(graph.bytes() + graph.temporaryBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingAnElementAllocatesNothing(Sample<?> sample) {
        writing(sample);
    }

    private static <T> void writing(Sample<T> sample) {
        T value = sample.codec().read(sample.json());
        JsonView view = sample.newView();
        view.parse(sample.json());
        for (StreamFormat format : FORMATS) {
            JsonStreamWriter<T> values = JsonStream.of(format, sample.codec()).write(OutputStream.nullOutputStream());
            JsonStreamWriter<JsonView> views = views(format, sample).write(OutputStream.nullOutputStream());
            assertThat(AllocationMeter.bytes(() -> write(values, value))).isEqualTo(0L);
            assertThat(AllocationMeter.bytes(() -> write(views, view))).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingAnElementForASubscriberAllocatesItsBuffer(Sample<?> sample) {
        writingForASubscriber(sample);
    }

    private static <T> void writingForASubscriber(Sample<T> sample) {
        T value = sample.codec().read(sample.json());
        for (StreamFormat format : FORMATS) {
            Last<ByteBuffer> target = new Last<>();
            JsonStream.of(format, sample.codec())
                    .bytes(source -> source.onSubscribe(new Flow.Subscription() {
                        @Override
                        public void request(long count) {
                            source.onNext(value);
                        }

                        @Override
                        public void cancel() {}
                    }))
                    .subscribe(target);
            ObjectGraph graph = ObjectGraph.madeBy(target::next);
            assertThat(graph.bytes()).isGreaterThan((long) target.next().remaining());
            assertThat(AllocationMeter.bytesOfMaking(target::next)).isEqualTo(graph.bytes());
        }
    }

    private static <T> void write(JsonStreamWriter<T> writer, T element) {
        try {
            writer.write(element);
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
