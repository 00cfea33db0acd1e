package dev.jeton.benchmarks;

import dev.jeton.JsonReader;
import dev.jeton.benchmarks.binding.Libraries;
import dev.jeton.benchmarks.binding.SequenceBinding;
import dev.jeton.benchmarks.document.ManyResponses;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import dev.jeton.codegen.CodecReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Very many small responses in one array of bytes: as one array of JSON, or each in a line of its own (NDJSON). Records are
 * collected in a list; a view looks at one after the other and adds up what it sees. Everything is in memory, so Jeton reads it with
 * its reader; what streams cost is {@link StreamBenchmark}'s business.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // It is prepared first.
public class ManyResponsesBenchmark implements OneLibrary {
    private static final int RESPONSES = 1_000;

    /** How the responses are kept apart. */
    @Param({"array", "lines"})
    public String workload = "array";

    private final CodecReader reader = (CodecReader) JsonReader.create();
    private final TokenResponseView view = new TokenResponseView();
    private boolean lines;
    private byte[] document = {};
    private SequenceBinding<TokenResponse> library;

    /** Makes what the method that is run needs. */
    @Setup
    public void prepare(BenchmarkParams parameters) {
        prepare(OneLibrary.method(parameters));
    }

    @Override
    public void prepare(String method) {
        lines = workload.equals("lines");
        document = lines ? ManyResponses.lines(RESPONSES) : ManyResponses.array(RESPONSES);
        if (!method.equals("jetonView")) {
            library = Libraries.bind(method, TokenResponse.class, TokenResponseCodec.INSTANCE);
        }
    }

    /** Jeton's codec, with one reader. */
    @Benchmark
    public List<TokenResponse> jetonRecord() throws IOException {
        return read();
    }

    /** Jeton's view, one for all: returns the sum of all lifetimes and lengths of access tokens. */
    @Benchmark
    public long jetonView() {
        return lines ? sumOfLines() : sumOfArray();
    }

    private long sumOfArray() {
        long sum = 0;
        reader.reset(document).beginArray();
        while (reader.nextElement()) {
            view.readValue(reader);
            sum += look();
        }
        reader.endDocument();
        return sum;
    }

    private long sumOfLines() {
        long sum = 0;
        int from = 0;
        while (from < document.length) {
            int end = SequenceBinding.endOfLine(document, from);
            view.parse(document, from, end - from);
            sum += look();
            from = end + 1;
        }
        return sum;
    }

    private long look() {
        return view.expiresIn() + view.accessToken().length();
    }

    /** Jackson 2. */
    @Benchmark
    public List<TokenResponse> jackson2() throws IOException {
        return read();
    }

    /** Jackson 3. */
    @Benchmark
    public List<TokenResponse> jackson3() throws IOException {
        return read();
    }

    /** fastjson2. */
    @Benchmark
    public List<TokenResponse> fastjson2() throws IOException {
        return read();
    }

    /** dsl-json. */
    @Benchmark
    public List<TokenResponse> dslJson() throws IOException {
        return read();
    }

    /** avaje-jsonb. */
    @Benchmark
    public List<TokenResponse> avajeJsonb() throws IOException {
        return read();
    }

    private List<TokenResponse> read() throws IOException {
        return lines ? library.readLines(document) : library.readArray(document);
    }
}
