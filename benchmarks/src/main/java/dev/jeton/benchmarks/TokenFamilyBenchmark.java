package dev.jeton.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.document.IntrospectionResponses;
import dev.jeton.benchmarks.document.ProviderMetadata;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseView;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataView;
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
 * Types of {@code jeton-tokens} beside the token responses, against a tree, which is how clients without types read such documents. {@link
 * IntrospectionBenchmark} compares libraries with a plain type.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class TokenFamilyBenchmark {
    /** Which document. */
    @Param({"inactive", "active", "discovery"})
    public String document = "active";

    private final JsonReader reader = JsonReader.create();
    private final ObjectMapper jackson = new ObjectMapper();
    private byte[] json = {};
    private JsonCodec<?> codec = IntrospectionResponseCodec.INSTANCE;
    private JsonView view = new IntrospectionResponseView();

    /** Makes the document. */
    @Setup
    public void prepare() {
        boolean discovery = document.equals("discovery");
        json = switch (document) {
            case "inactive" -> IntrospectionResponses.named("inactive");
            case "active" -> IntrospectionResponses.named("spring");
            case "discovery" -> ProviderMetadata.example();
            default -> throw new IllegalArgumentException(document);
        };
        codec = discovery ? OpenIdProviderMetadataCodec.INSTANCE : IntrospectionResponseCodec.INSTANCE;
        view = discovery ? new OpenIdProviderMetadataView() : new IntrospectionResponseView();
    }

    /** The record. */
    @Benchmark
    public Object jetonRecord() {
        return codec.read(reader.reset(json));
    }

    /** The view. */
    @Benchmark
    public Object jetonView() {
        view.parse(json);
        return view;
    }

    /** A tree of Jackson 2. */
    @Benchmark
    public Object jackson2Tree() throws IOException {
        return jackson.readTree(json);
    }
}
