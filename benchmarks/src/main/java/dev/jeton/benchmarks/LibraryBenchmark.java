package dev.jeton.benchmarks;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.Operation.Task;
import dev.jeton.benchmarks.binding.AvajeJsonbBinding;
import dev.jeton.benchmarks.binding.DslJsonBinding;
import dev.jeton.benchmarks.binding.Fastjson2Binding;
import dev.jeton.benchmarks.binding.Jackson2Binding;
import dev.jeton.benchmarks.binding.Jackson3Binding;
import dev.jeton.benchmarks.binding.JetonRecordBinding;
import dev.jeton.benchmarks.binding.JetonViewBinding;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One document, read or written by each library with the same plain type. A subclass says which document and type, with parameters
 * of its own; JMH runs the methods here once for each subclass.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
public abstract class LibraryBenchmark {
    private Task jetonRecord;
    private Task jetonView;
    private Task jackson2;
    private Task jackson3;
    private Task fastjson2;
    private Task dslJson;
    private Task avajeJsonb;

    /** Returns what is to be done with the document. */
    abstract Operation operation();

    /** Returns the document and its type. */
    abstract Subject<?> subject();

    /** Makes the document and what is written. */
    @Setup
    public void prepare() throws IOException {
        prepare(operation(), subject());
    }

    private <T> void prepare(Operation operation, Subject<T> subject) throws IOException {
        byte[] document = subject.document();
        Class<T> type = subject.type();
        jetonRecord = operation.on(document, new JetonRecordBinding<>(subject.codec()));
        jetonView = operation.on(document, new JetonViewBinding(subject.view()));
        jackson2 = operation.on(document, new Jackson2Binding<>(type));
        jackson3 = operation.on(document, new Jackson3Binding<>(type));
        fastjson2 = operation.on(document, new Fastjson2Binding<>(type));
        dslJson = operation.on(document, new DslJsonBinding<>(type));
        avajeJsonb = operation.on(document, new AvajeJsonbBinding<>(type));
    }

    /** Jeton's codec. */
    @Benchmark
    public Object jetonRecord() throws IOException {
        return jetonRecord.run();
    }

    /** Jeton's view: reading checks the whole document, and writing copies it. */
    @Benchmark
    public Object jetonView() throws IOException {
        return jetonView.run();
    }

    /** Jackson 2. */
    @Benchmark
    public Object jackson2() throws IOException {
        return jackson2.run();
    }

    /** Jackson 3. */
    @Benchmark
    public Object jackson3() throws IOException {
        return jackson3.run();
    }

    /** fastjson2. */
    @Benchmark
    public Object fastjson2() throws IOException {
        return fastjson2.run();
    }

    /** dsl-json. */
    @Benchmark
    public Object dslJson() throws IOException {
        return dslJson.run();
    }

    /** avaje-jsonb. */
    @Benchmark
    public Object avajeJsonb() throws IOException {
        return avajeJsonb.run();
    }

    /**
     * A document, its plain type, and what Jeton's processor made of that.
     *
     * @param <T> the type
     */
    record Subject<T>(byte[] document, Class<T> type, JsonCodec<T> codec, JsonView view) {}
}
