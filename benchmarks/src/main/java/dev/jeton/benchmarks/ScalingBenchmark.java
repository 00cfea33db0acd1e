package dev.jeton.benchmarks;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.document.GrowingDocuments;
import dev.jeton.benchmarks.type.GrowingFractionCodec;
import dev.jeton.benchmarks.type.GrowingFractionView;
import dev.jeton.benchmarks.type.GrowingIntegerCodec;
import dev.jeton.benchmarks.type.GrowingIntegerView;
import dev.jeton.benchmarks.type.GrowingListCodec;
import dev.jeton.benchmarks.type.GrowingListView;
import dev.jeton.benchmarks.type.GrowingMembersCodec;
import dev.jeton.benchmarks.type.GrowingMembersView;
import dev.jeton.benchmarks.type.GrowingTextCodec;
import dev.jeton.benchmarks.type.GrowingTextView;
import dev.jeton.benchmarks.type.RealmAccess;
import dev.jeton.benchmarks.type.RealmAccessCodec;
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
 * What a document costs that is twice as large, once the limits let it in: less than two and a half times as much, or a hostile
 * server could have our time for little of its own. Compare the rows of the two sizes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
// A heap that grows would be part of the cost of the larger document. Both, as the command that runs this sets both to
// less.
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
public class ScalingBenchmark {
    private static final int ANY = Integer.MAX_VALUE;

    /** No BigInteger is made in linear time, so that its digits are fewer; they pass the default limit of 1,000 nevertheless. */
    private static final int INTEGER_SHARE = 100;

    private static final JsonLimits LIMITS = JsonLimits.builder()
            .maxDocumentBytes(ANY)
            .maxStringBytes(ANY)
            .maxNumberBytes(ANY)
            .maxNameBytes(ANY)
            .maxMembers(ANY)
            .maxElements(ANY)
            .build();

    /** What there is much of. */
    @Param({"members", "integer", "fraction", "text", "escapedText", "list"})
    public String workload = "members";

    /** How many members, digits behind the point, characters, escapes or elements; of an integer a hundredth as many digits. */
    @Param({"1000000", "2000000"})
    public int size = 1_000_000;

    private final JsonReader reader = JsonReader.create(LIMITS);
    private byte[] document;
    private JsonCodec<?> codec;
    private JsonView view;

    /** Makes the document. */
    @Setup
    public void prepare() {
        document = GrowingDocuments.of(workload, workload.equals("integer") ? size / INTEGER_SHARE : size);
        switch (workload) {
            case "members" -> use(GrowingMembersCodec.INSTANCE, new GrowingMembersView(LIMITS));
            case "integer" -> use(GrowingIntegerCodec.INSTANCE, new GrowingIntegerView(LIMITS));
            case "fraction" -> use(GrowingFractionCodec.INSTANCE, new GrowingFractionView(LIMITS));
            case "text", "escapedText" -> use(GrowingTextCodec.INSTANCE, new GrowingTextView(LIMITS));
            case "list" -> use(GrowingListCodec.INSTANCE, new GrowingListView(LIMITS));
            default -> throw new IllegalArgumentException(workload);
        }
    }

    private void use(JsonCodec<?> recordCodec, JsonView recordView) {
        codec = recordCodec;
        view = recordView;
    }

    /** Reads a type that has none of it: all is skipped. */
    @Benchmark
    public RealmAccess jetonSkipped() {
        return RealmAccessCodec.INSTANCE.read(reader.reset(document));
    }

    /** Makes a map, number, string or list of it. */
    @Benchmark
    public Object jetonRecord() {
        return codec.read(reader.reset(document));
    }

    /** Checks that one could be made. */
    @Benchmark
    public JsonView jetonView() {
        view.parse(document);
        return view;
    }
}
