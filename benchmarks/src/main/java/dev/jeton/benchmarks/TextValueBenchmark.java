package dev.jeton.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.jeton.internal.time.InstantText;
import dev.jeton.internal.value.UuidText;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A value from the bytes of its text, one of 256 different ones after the other: by Jeton, and by the JDK, which needs a string. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextValueBenchmark {
    private static final int COUNT = 256;

    /** The type of the value. */
    @Param({"instant", "uuid"})
    public String type = "instant";

    private final byte[][] texts = new byte[COUNT][];
    private int next;

    /** Makes the texts. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(20_276);
        IntFunction<Object> value = switch (type) {
            case "instant" ->
                index -> Instant.ofEpochSecond(
                        1_700_000_000L + random.nextInt(), index % 2 == 0 ? 0 : random.nextInt(1_000) * 1_000_000L);
            case "uuid" -> index -> new UUID(random.nextLong(), random.nextLong());
            default -> throw new IllegalArgumentException(type);
        };
        for (int index = 0; index < COUNT; index++) {
            texts[index] = value.apply(index).toString().getBytes(ISO_8859_1);
        }
        next = 0;
    }

    private byte[] next() {
        next = next + 1 & COUNT - 1;
        return texts[next];
    }

    /** The parsers of the runtime. */
    @Benchmark
    public @Nullable Object jeton() {
        byte[] text = next();
        return type.equals("instant") ? InstantText.parse(text, 0, text.length) : UuidText.parse(text, 0, text.length);
    }

    /** What a program does without them. */
    @Benchmark
    public Object jdk() {
        String text = new String(next(), ISO_8859_1);
        return type.equals("instant") ? Instant.parse(text) : UUID.fromString(text);
    }
}
