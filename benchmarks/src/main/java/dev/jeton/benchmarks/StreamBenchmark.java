package dev.jeton.benchmarks;

import dev.jeton.JsonReader;
import dev.jeton.benchmarks.document.ManyResponses;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a stream costs: a thousand token responses in lines, read one by one from an array in which their places are known, against a stream that has to find
 * them. Each method returns the sum of all lifetimes and lengths of access tokens.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // It is prepared first.
public class StreamBenchmark {
    private static final int RESPONSES = 1_000;

    /** What a socket gives at once. */
    private static final int PIECE = 8 << 10;

    /** What each line is read as. */
    @Param({"record", "view"})
    public String workload = "record";

    private final TokenResponseView view = new TokenResponseView();
    private final JsonReader reader = TokenResponseCodec.INSTANCE.newReader();
    private boolean asViews;
    private byte[] lines = {};
    private byte[] array = {};

    /** Where each line starts, and behind the last one where one more would. */
    private int[] starts = {};

    private long sum;

    /** Makes the documents. */
    @Setup
    public void prepare() {
        asViews = workload.equals("view");
        lines = ManyResponses.lines(RESPONSES);
        array = ManyResponses.array(RESPONSES);
        starts = IntStream.rangeClosed(0, lines.length)
                .filter(at -> at == 0 || lines[at - 1] == '\n')
                .toArray();
    }

    private static long look(TokenResponseView response) {
        return response.expiresIn() + response.accessToken().length();
    }

    private static long look(TokenResponse response) {
        return response.expiresIn() + response.accessToken().length();
    }

    /** The ceiling: the same lines from an array, without looking for them. */
    @Benchmark
    public long wholeLines() {
        long found = 0;
        for (int line = 0; line + 1 < starts.length; line++) {
            int length = starts[line + 1] - starts[line] - 1;
            if (asViews) {
                view.parse(lines, starts[line], length);
                found += look(view);
            } else {
                found += look(TokenResponseCodec.INSTANCE.read(reader.reset(lines, starts[line], length)));
            }
        }
        return found;
    }

    /** Lines from an {@code InputStream}. */
    @Benchmark
    public long linesOfAStream() throws IOException {
        return read(StreamFormat.LINES, lines);
    }

    /** The same responses as the elements of an array. */
    @Benchmark
    public long arrayOfAStream() throws IOException {
        return read(StreamFormat.ARRAY, array);
    }

    private long read(StreamFormat format, byte[] document) throws IOException {
        long found = 0;
        ByteArrayInputStream source = new ByteArrayInputStream(document);
        if (asViews) {
            try (JsonIterator<TokenResponseView> views =
                    JsonStream.ofViews(format, TokenResponseView::new).read(source)) {
                while (views.hasNext()) {
                    found += look(views.next());
                }
            }
        } else {
            try (JsonIterator<TokenResponse> records =
                    JsonStream.of(format, TokenResponseCodec.INSTANCE).read(source)) {
                while (records.hasNext()) {
                    found += look(records.next());
                }
            }
        }
        return found;
    }

    /** Lines that are fed in pieces of 8 KB. */
    @Benchmark
    public long linesThatAreFed() {
        sum = 0;
        if (asViews) {
            feed(JsonStream.ofViews(StreamFormat.LINES, TokenResponseView::new)
                    .feed(response -> sum += look(response)));
        } else {
            feed(JsonStream.of(StreamFormat.LINES, TokenResponseCodec.INSTANCE)
                    .feed(response -> sum += look(response)));
        }
        return sum;
    }

    private void feed(JsonFeed<?> feed) {
        for (int from = 0; from < lines.length; from += PIECE) {
            feed.feed(lines, from, Math.min(PIECE, lines.length - from));
        }
        feed.end();
    }
}
