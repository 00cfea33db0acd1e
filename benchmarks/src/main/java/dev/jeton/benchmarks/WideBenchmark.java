package dev.jeton.benchmarks;

import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
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
 * What a member costs in a type of ordinary width, which is read and written in one piece, and in the widest type there can be, which
 * is read and written in groups. Times are for a whole document: divided by {@code properties} they give the cost of a member, since
 * the two types have the same kinds of properties in the same proportion. A member of the wide type should cost no more than 1.5 times
 * what one of the narrow type does.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class WideBenchmark {
    /** How many properties the type has, and members the document. */
    @Param({"20", "254"})
    public int properties = 20;

    private final JsonReader reader = new JsonReader();
    private final JsonWriter writer = JsonWriter.create();

    @SuppressWarnings("NullAway.Init") // A workload made here would let the JIT compiler see both types.
    private WideWorkload<?> workload;

    /** Makes the documents and what is written. */
    @Setup
    public void prepare() {
        workload = WideWorkload.of(properties);
    }

    /** Reads a record, the members in the order of the type, where each name is predicted. */
    @Benchmark
    public Object readRecord() {
        return workload.read(reader.reset(workload.ordered()));
    }

    /** Reads a record, the members in another order, where each name is looked up. */
    @Benchmark
    public Object readRecordShuffled() {
        return workload.read(reader.reset(workload.shuffled()));
    }

    /** Parses a view that is used again. */
    @Benchmark
    public JsonView readView() {
        workload.view().parse(workload.ordered());
        return workload.view();
    }

    /** Writes a record through a writer that is used again. */
    @Benchmark
    public int writeRecord() {
        return workload.write(writer);
    }
}
