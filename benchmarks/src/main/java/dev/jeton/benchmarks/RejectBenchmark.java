package dev.jeton.benchmarks;

import dev.jeton.JsonError;
import dev.jeton.benchmarks.binding.Binding;
import dev.jeton.benchmarks.binding.Libraries;
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
import org.openjdk.jmh.infra.BenchmarkParams;

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
@SuppressWarnings("NullAway.Init") // It is prepared first.
public class RejectBenchmark implements OneLibrary {
    /** Which document is damaged. */
    @Param({"rfc", "oidc"})
    public String workload = "rfc";

    /** How; each behind a document that is made in the same way and has nothing wrong, whose time is that of accepting. */
    @Param({"none", "truncated", "anotherMember", "duplicate", "goodEscape", "badEscape", "nested", "deep"})
    public String damage = "truncated";

    private final TokenResponseView view = new TokenResponseView();
    private final JsonError error = new JsonError();
    private byte[] document = {};
    private Binding<TokenResponse> library;

    /** Makes what the method that is run needs. */
    @Setup
    public void prepare(BenchmarkParams parameters) {
        prepare(OneLibrary.method(parameters));
    }

    @Override
    public void prepare(String method) {
        document = DamagedResponses.of(workload, damage);
        if (!method.equals("jetonView")) {
            library = Libraries.bind(method, TokenResponse.class, TokenResponseCodec.INSTANCE);
        }
    }

    /** Jeton's codec, by exception. */
    @Benchmark
    public Object jetonRecord() {
        return attempt();
    }

    /** Jeton's view, without exception and without garbage. */
    @Benchmark
    public Object jetonView() {
        return view.tryParse(document, 0, document.length, error) ? view : error;
    }

    /** Jackson 2. */
    @Benchmark
    public Object jackson2() {
        return attempt();
    }

    /** Jackson 3. */
    @Benchmark
    public Object jackson3() {
        return attempt();
    }

    /** fastjson2. */
    @Benchmark
    public Object fastjson2() {
        return attempt();
    }

    /** dsl-json. */
    @Benchmark
    public Object dslJson() {
        return attempt();
    }

    /** avaje-jsonb. */
    @Benchmark
    public Object avajeJsonb() {
        return attempt();
    }

    /** Returns what was read, or why it was not. Some libraries can only overflow the stack where a document is deep. */
    private Object attempt() {
        try {
            return library.read(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return e;
        }
    }
}
