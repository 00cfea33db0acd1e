package dev.jeton.benchmarks;

import dev.jeton.Utf8Slice;
import dev.jeton.benchmarks.document.KnownStrings;
import dev.jeton.benchmarks.document.TokenResponseSequence;
import dev.jeton.benchmarks.handwritten.HandWrittenRecord;
import dev.jeton.benchmarks.handwritten.HandWrittenTokenView;
import dev.jeton.benchmarks.handwritten.HandWrittenView;
import dev.jeton.benchmarks.peer.AvajeJsonb;
import dev.jeton.benchmarks.peer.AvajeJsonbDefault;
import dev.jeton.benchmarks.peer.AzureJson;
import dev.jeton.benchmarks.peer.AzureJsonDefault;
import dev.jeton.benchmarks.peer.DslJsonBean;
import dev.jeton.benchmarks.peer.DslJsonDefault;
import dev.jeton.benchmarks.peer.DslJsonReuse;
import dev.jeton.benchmarks.peer.Fastjson2;
import dev.jeton.benchmarks.peer.Fastjson2Default;
import dev.jeton.benchmarks.peer.ForyJsonDefault;
import dev.jeton.benchmarks.peer.ForyJsonGenerated;
import dev.jeton.benchmarks.peer.GsonAdapter;
import dev.jeton.benchmarks.peer.GsonDefault;
import dev.jeton.benchmarks.peer.Jackson2;
import dev.jeton.benchmarks.peer.Jackson2Afterburner;
import dev.jeton.benchmarks.peer.Jackson2Blackbird;
import dev.jeton.benchmarks.peer.Jackson2Default;
import dev.jeton.benchmarks.peer.Jackson3;
import dev.jeton.benchmarks.peer.Jackson3Blackbird;
import dev.jeton.benchmarks.peer.Jackson3Core;
import dev.jeton.benchmarks.peer.Jackson3Default;
import dev.jeton.benchmarks.peer.JacksonCore;
import dev.jeton.benchmarks.peer.JetonRecord;
import dev.jeton.benchmarks.peer.JetonView;
import dev.jeton.benchmarks.peer.Jsoniter;
import dev.jeton.benchmarks.peer.JsoniterDefault;
import dev.jeton.benchmarks.peer.JsoniterScala;
import dev.jeton.benchmarks.peer.JsoniterScalaDefault;
import dev.jeton.benchmarks.peer.MicronautSerde;
import dev.jeton.benchmarks.peer.MicronautSerdeDefault;
import dev.jeton.benchmarks.peer.MoshiBuffer;
import dev.jeton.benchmarks.peer.MoshiDefault;
import dev.jeton.benchmarks.peer.Nimbus;
import dev.jeton.benchmarks.peer.SimdjsonJava;
import dev.jeton.benchmarks.peer.Wast;
import dev.jeton.benchmarks.peer.scala3.ScalaTokenResponse;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseBean;
import dev.jeton.benchmarks.type.TokenResponseView;
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
 * Token responses from bytes to the record of all libraries, or what comes nearest to it. Each method gets a {@code Peer} as its
 * state: JMH makes that one only, so that no other library is loaded beside the one that is measured. Run with {@code -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class ReadBenchmark {
    /** Which documents. */
    @Param({
        "mixed",
        "issuer-declared",
        "issuer-entra",
        "issuer-keycloak",
        "issuer-shuffled",
        "mixed-compact",
        "rfc",
        "oidc",
        "keycloak",
        "pretty",
        "shuffled",
        "unknown",
        "escaped"
    })
    public String workload = "mixed";

    private byte[][] documents = {};
    private KnownStrings[] known = {};
    private int next;

    /** Makes the documents. */
    @Setup
    public void prepare() {
        documents = TokenResponseSequence.inOrder(TokenResponseSequence.documents(workload))
                .toArray(new byte[0][]);
    }

    /** Each invocation takes the document behind the last one's. */
    private byte[] next() {
        return documents[nextIndex()];
    }

    private int nextIndex() {
        int index = next;
        next = index + 1 == documents.length ? 0 : index + 1;
        return index;
    }

    /** The floor: the bytes in a new array. */
    @Benchmark
    public byte[] copy() {
        return next().clone();
    }

    /** A limit for records: the same strings and the record, of places that are known beforehand. */
    @Benchmark
    public TokenResponse strings() {
        if (known.length == 0) {
            known = KnownStrings.of(documents);
        }
        return known[nextIndex()].make();
    }

    /** Jeton into a view, and all six members looked at. */
    @Benchmark
    public long jetonView(JetonView peer) {
        TokenResponseView view = peer.read(next());
        return view.expiresIn()
                + length(view.accessToken())
                + length(view.tokenType())
                + length(view.refreshToken())
                + length(view.scope())
                + length(view.idToken());
    }

    private static int length(Utf8Slice slice) {
        return slice.length();
    }

    /** A view written by hand for this one type. */
    @Benchmark
    public long handWrittenView(HandWrittenView peer) {
        HandWrittenTokenView view = peer.read(next());
        return view.expiresIn() + view.length(0) + view.length(1) + view.length(3) + view.length(4) + view.length(5);
    }

    /** A record read by code that was written by hand for this one type. */
    @Benchmark
    public TokenResponse handWrittenRecord(HandWrittenRecord peer) {
        return peer.read(next());
    }

    /** Jeton into a record. */
    @Benchmark
    public TokenResponse jetonRecord(JetonRecord peer) {
        return peer.read(next());
    }

    /** Jackson 2. */
    @Benchmark
    public TokenResponse jackson2(Jackson2 peer) throws Exception {
        return peer.read(next());
    }

    /** Jackson 2, default. */
    @Benchmark
    public TokenResponse jackson2Default(Jackson2Default peer) throws Exception {
        return peer.read(next());
    }

    /** Jackson 2 with Blackbird. */
    @Benchmark
    public TokenResponse jackson2Blackbird(Jackson2Blackbird peer) throws Exception {
        return peer.read(next());
    }

    /** Jackson 2 with Afterburner. */
    @Benchmark
    public TokenResponse jackson2Afterburner(Jackson2Afterburner peer) throws Exception {
        return peer.read(next());
    }

    /** Jackson 3. */
    @Benchmark
    public TokenResponse jackson3(Jackson3 peer) {
        return peer.read(next());
    }

    /** Jackson 3, default. */
    @Benchmark
    public TokenResponse jackson3Default(Jackson3Default peer) {
        return peer.read(next());
    }

    /** Jackson 3 with Blackbird. */
    @Benchmark
    public TokenResponse jackson3Blackbird(Jackson3Blackbird peer) {
        return peer.read(next());
    }

    /** jackson-core 2 by hand. */
    @Benchmark
    public TokenResponse jacksonCore(JacksonCore peer) throws Exception {
        return peer.read(next());
    }

    /** jackson-core 3 by hand. */
    @Benchmark
    public TokenResponse jackson3Core(Jackson3Core peer) {
        return peer.read(next());
    }

    /** Gson. */
    @Benchmark
    public TokenResponse gson(GsonAdapter peer) throws Exception {
        return peer.read(next());
    }

    /** Gson, default. */
    @Benchmark
    public TokenResponse gsonDefault(GsonDefault peer) {
        return peer.read(next());
    }

    /** Moshi. */
    @Benchmark
    public TokenResponse moshi(MoshiBuffer peer) throws Exception {
        return peer.read(next());
    }

    /** Moshi, default. */
    @Benchmark
    public TokenResponse moshiDefault(MoshiDefault peer) throws Exception {
        return peer.read(next());
    }

    /** fastjson2. */
    @Benchmark
    public TokenResponse fastjson2(Fastjson2 peer) {
        return peer.read(next());
    }

    /** fastjson2, default. */
    @Benchmark
    public TokenResponse fastjson2Default(Fastjson2Default peer) {
        return peer.read(next());
    }

    /** dsl-json. */
    @Benchmark
    public TokenResponse dslJson(DslJsonReuse peer) throws Exception {
        return peer.read(next());
    }

    /** dsl-json, default. */
    @Benchmark
    public TokenResponse dslJsonDefault(DslJsonDefault peer) throws Exception {
        return peer.read(next());
    }

    /** dsl-json with a mutable class. */
    @Benchmark
    public TokenResponseBean dslJsonBean(DslJsonBean peer) throws Exception {
        return peer.read(next());
    }

    /** avaje-jsonb. */
    @Benchmark
    public TokenResponse avajeJsonb(AvajeJsonb peer) {
        return peer.read(next());
    }

    /** avaje-jsonb, default. */
    @Benchmark
    public TokenResponse avajeJsonbDefault(AvajeJsonbDefault peer) {
        return peer.read(next());
    }

    /** jsoniter. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "--add-opens=java.base/java.lang=ALL-UNNAMED")
    public TokenResponseBean jsoniter(Jsoniter peer) {
        return peer.read(next());
    }

    /** jsoniter, default. */
    @Benchmark
    public TokenResponseBean jsoniterDefault(JsoniterDefault peer) {
        return peer.read(next());
    }

    /** jsoniter-scala. */
    @Benchmark
    public ScalaTokenResponse jsoniterScala(JsoniterScala peer) {
        return peer.read(next());
    }

    /** jsoniter-scala, default. */
    @Benchmark
    public ScalaTokenResponse jsoniterScalaDefault(JsoniterScalaDefault peer) {
        return peer.read(next());
    }

    /** wast. */
    @Benchmark
    public TokenResponse wast(Wast peer) {
        return peer.read(next());
    }

    /** simdjson-java; from JDK 24 on. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
    public Object simdjsonJava(SimdjsonJava peer) throws Exception {
        return peer.read(next());
    }

    /** Apache Fory JSON. */
    @Benchmark
    public TokenResponse foryJson(ForyJsonGenerated peer) {
        return peer.read(next());
    }

    /** Apache Fory JSON, default. */
    @Benchmark
    public TokenResponse foryJsonDefault(ForyJsonDefault peer) {
        return peer.read(next());
    }

    /** Micronaut Serde. */
    @Benchmark
    public TokenResponse micronautSerde(MicronautSerde peer) throws Exception {
        return peer.read(next());
    }

    /** Micronaut Serde, default. */
    @Benchmark
    public TokenResponse micronautSerdeDefault(MicronautSerdeDefault peer) throws Exception {
        return peer.read(next());
    }

    /** Nimbus. */
    @Benchmark
    public Object nimbus(Nimbus peer) throws Exception {
        return peer.read(next());
    }

    /** azure-json. */
    @Benchmark
    public TokenResponse azureJson(AzureJson peer) throws Exception {
        return peer.read(next());
    }

    /** azure-json, as MSAL4J calls it. */
    @Benchmark
    public TokenResponse azureJsonDefault(AzureJsonDefault peer) throws Exception {
        return peer.read(next());
    }
}
