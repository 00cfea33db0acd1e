package dev.jeton.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.benchmarks.construction.MadeByBuilderCodec;
import dev.jeton.benchmarks.construction.MadeByCanonicalConstructorCodec;
import dev.jeton.benchmarks.construction.MadeByConstructorCodec;
import dev.jeton.benchmarks.construction.MadeByCreatorCodec;
import dev.jeton.benchmarks.construction.MadeBySettersCodec;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One object of eight members, some of them texts and some numbers, from one of 64 different documents after the other: made in each of the
 * ways that Jeton knows. Each should take at most 1.1 times what the record takes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ConstructionBenchmark {
    private static final int COUNT = 64;

    private final byte[][] documents = new byte[COUNT][];
    private final JsonReader reader = JsonReader.create();
    private int next;

    /** Makes the documents. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(20_276);
        for (int index = 0; index < COUNT; index++) {
            documents[index] = document(random).getBytes(UTF_8);
        }
        next = 0;
    }

    private static String document(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "{\"subject\":\"user-%d\",\"issuedAt\":%d,\"tokenType\":\"Bearer\",\"attempts\":%d,\"active\":%b,"
                        + "\"scope\":\"openid profile email %d\",\"rate\":%.2f,\"audience\":[\"https://api-%d.example.com\"]}",
                random.nextInt(1, 1_000_000),
                1_700_000_000L + random.nextInt(100_000_000),
                random.nextInt(10),
                random.nextBoolean(),
                random.nextInt(10, 100),
                random.nextDouble(100),
                random.nextInt(10, 100));
    }

    private Object read(JsonCodec<?> codec) {
        next = next + 1 & COUNT - 1;
        return codec.read(reader.reset(documents[next]));
    }

    /** A record. */
    @Benchmark
    public Object canonicalConstructor() {
        return read(MadeByCanonicalConstructorCodec.INSTANCE);
    }

    /** A bean. */
    @Benchmark
    public Object setters() {
        return read(MadeBySettersCodec.INSTANCE);
    }

    /** A builder. */
    @Benchmark
    public Object builder() {
        return read(MadeByBuilderCodec.INSTANCE);
    }

    /** The only constructor of a class. */
    @Benchmark
    public Object constructor() {
        return read(MadeByConstructorCodec.INSTANCE);
    }

    /** A static method that returns an object of a subclass, as AutoValue has it. */
    @Benchmark
    public Object creator() {
        return read(MadeByCreatorCodec.INSTANCE);
    }
}
