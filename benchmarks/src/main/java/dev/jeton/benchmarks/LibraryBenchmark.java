package dev.jeton.benchmarks;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.Operation.Task;
import dev.jeton.benchmarks.binding.JetonViewBinding;
import dev.jeton.benchmarks.binding.Libraries;
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
import org.openjdk.jmh.infra.BenchmarkParams;

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
@SuppressWarnings("NullAway.Init") // It is prepared first.
public abstract class LibraryBenchmark implements OneLibrary {
    private Task task;

    /** Returns what is to be done with the document. */
    abstract Operation operation();

    /** Returns the document and its type. */
    abstract Subject<?> subject();

    /** Makes what the method that is run needs. */
    @Setup
    public void prepare(BenchmarkParams parameters) throws IOException {
        prepare(OneLibrary.method(parameters));
    }

    @Override
    public void prepare(String method) throws IOException {
        task = task(method, subject());
    }

    /** Makes what a method runs. */
    <T> Task task(String method, Subject<T> subject) throws IOException {
        return method.equals("jetonView")
                ? operation().on(subject.document(), new JetonViewBinding(subject.view()))
                : operation().on(subject.document(), Libraries.bind(method, subject.type(), subject.codec()));
    }

    /** Jeton's codec. */
    @Benchmark
    public Object jetonRecord() throws IOException {
        return run();
    }

    /** Jeton's view: reading checks the whole document, and writing copies it. */
    @Benchmark
    public Object jetonView() throws IOException {
        return run();
    }

    /** Jackson 2. */
    @Benchmark
    public Object jackson2() throws IOException {
        return run();
    }

    /** Jackson 3. */
    @Benchmark
    public Object jackson3() throws IOException {
        return run();
    }

    /** fastjson2. */
    @Benchmark
    public Object fastjson2() throws IOException {
        return run();
    }

    /** dsl-json. */
    @Benchmark
    public Object dslJson() throws IOException {
        return run();
    }

    /** avaje-jsonb. */
    @Benchmark
    public Object avajeJsonb() throws IOException {
        return run();
    }

    /** Runs what was prepared. */
    final Object run() throws IOException {
        return task.run();
    }

    /**
     * A document, its plain type, and what Jeton's processor made of that.
     *
     * @param <T> the type
     */
    record Subject<T>(byte[] document, Class<T> type, JsonCodec<T> codec, JsonView view) {}
}
