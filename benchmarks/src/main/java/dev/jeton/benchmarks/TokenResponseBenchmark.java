package dev.jeton.benchmarks;

import dev.jeton.JsonError;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import java.util.Arrays;
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
    private final OAuthTokenResponseView view = new OAuthTokenResponseView();
    private final OAuthTokenResponseView parsed = new OAuthTokenResponseView();
    private final JsonError error = new JsonError();
    private byte[] document = {};
    private byte[] truncated = {};
    private OAuthTokenResponse record = OAuthTokenResponseCodec.INSTANCE.read("{}");

    /** Makes the document and what is written. */
    @Setup
    public void prepare() {
        document = TokenResponses.named(workload);
        truncated = Arrays.copyOf(document, document.length - 1);
        record = OAuthTokenResponseCodec.INSTANCE.read(document);
        parsed.parse(document);
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

    /** Parses a view that is used again, and looks at what a gateway looks at. */
    @Benchmark
    public long readView() {
        view.parse(document, 0, document.length);
        return view.expiresIn() + view.accessToken().length();
    }

    /** The same where the last byte is missing: without exception and without garbage. */
    @Benchmark
    public boolean rejectView() {
        return view.tryParse(truncated, 0, truncated.length, error);
    }

    /** Writes a view back. */
    @Benchmark
    public int writeView() {
        writer.reset();
        parsed.write(writer);
        return writer.size();
    }

    /** Writes a record through a writer that is used again. */
    @Benchmark
    public int writeRecord() {
        OAuthTokenResponseCodec.INSTANCE.write(record, writer);
        return writer.size();
    }
}
