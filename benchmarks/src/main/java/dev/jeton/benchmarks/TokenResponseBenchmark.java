package dev.jeton.benchmarks;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
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
 * What Jeton does with a token response, beside a copy of the same bytes as the floor. Run with {@code -prof gc}: bytes for each
 * operation count as much as time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class TokenResponseBenchmark {
    /** Which document. */
    @Param({"rfc", "oidc"})
    public String workload = "rfc";

    private final JsonReader reader = new JsonReader();
    private final JsonWriter writer = new JsonWriter();
    private byte[] document = {};
    private OAuthTokenResponse record = OAuthTokenResponseCodec.INSTANCE.read("{}");

    /** Makes the document and what is written. */
    @Setup
    public void prepare() {
        document = TokenResponses.named(workload);
        record = OAuthTokenResponseCodec.INSTANCE.read(document);
    }

    /** The floor: the bytes in a new array. */
    @Benchmark
    public byte[] copy() {
        return document.clone();
    }

    /** Reads a record through a reader that is used again. */
    @Benchmark
    public OAuthTokenResponse readRecord() {
        return OAuthTokenResponseCodec.INSTANCE.read(reader.reset(document));
    }

    /** Writes a record through a writer that is used again. */
    @Benchmark
    public int writeRecord() {
        OAuthTokenResponseCodec.INSTANCE.write(record, writer);
        return writer.size();
    }
}
