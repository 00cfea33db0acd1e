package dev.jeton.benchmarks;

import dev.jeton.JsonError;
import dev.jeton.benchmarks.binding.AvajeJsonbBinding;
import dev.jeton.benchmarks.binding.Binding;
import dev.jeton.benchmarks.binding.DslJsonBinding;
import dev.jeton.benchmarks.binding.Fastjson2Binding;
import dev.jeton.benchmarks.binding.Jackson2Binding;
import dev.jeton.benchmarks.binding.Jackson3Binding;
import dev.jeton.benchmarks.binding.JetonRecordBinding;
import dev.jeton.benchmarks.document.DamagedResponses;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import java.io.IOException;
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

/**
 * What it costs to find that a document is bad: an attacker chooses how often. Not every library finds it; {@code RejectBenchmarkTest}
 * has the list of what they accept, and the time of one that accepts is not the time of a rejection.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class RejectBenchmark {
    /** Which document is damaged. */
    @Param({"rfc", "oidc"})
    public String workload = "rfc";

    /** How. */
    @Param({"truncated", "duplicate", "badEscape", "deep"})
    public String damage = "truncated";

    private final Binding<TokenResponse> jetonRecord = new JetonRecordBinding<>(TokenResponseCodec.INSTANCE);
    private final TokenResponseView view = new TokenResponseView();
    private final JsonError error = new JsonError();
    private final Binding<TokenResponse> jackson2 = new Jackson2Binding<>(TokenResponse.class);
    private final Binding<TokenResponse> jackson3 = new Jackson3Binding<>(TokenResponse.class);
    private final Binding<TokenResponse> fastjson2 = new Fastjson2Binding<>(TokenResponse.class);
    private final Binding<TokenResponse> dslJson = new DslJsonBinding<>(TokenResponse.class);
    private final Binding<TokenResponse> avajeJsonb = new AvajeJsonbBinding<>(TokenResponse.class);
    private byte[] document = {};

    /** Makes the document. */
    @Setup
    public void prepare() {
        document = DamagedResponses.of(workload, damage);
    }

    /** Jeton's codec, by exception. */
    @Benchmark
    public Object jetonRecord() {
        return attempt(jetonRecord);
    }

    /** Jeton's view, without exception and without garbage. */
    @Benchmark
    public Object jetonView() {
        return view.tryParse(document, 0, document.length, error) ? view : error;
    }

    /** Jackson 2. */
    @Benchmark
    public Object jackson2() {
        return attempt(jackson2);
    }

    /** Jackson 3. */
    @Benchmark
    public Object jackson3() {
        return attempt(jackson3);
    }

    /** fastjson2. */
    @Benchmark
    public Object fastjson2() {
        return attempt(fastjson2);
    }

    /** dsl-json. */
    @Benchmark
    public Object dslJson() {
        return attempt(dslJson);
    }

    /** avaje-jsonb. */
    @Benchmark
    public Object avajeJsonb() {
        return attempt(avajeJsonb);
    }

    /** Returns what was read, or why it was not. Some libraries can only overflow the stack where a document is deep. */
    private Object attempt(Binding<TokenResponse> library) {
        try {
            return library.read(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return e;
        }
    }
}
