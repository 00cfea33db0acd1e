package dev.jeton.benchmarks;

import dev.jeton.benchmarks.document.TokenResponseSequence;
import dev.jeton.benchmarks.handwritten.HandWrittenRecord;
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
import dev.jeton.benchmarks.peer.Wast;
import dev.jeton.benchmarks.peer.WriteInput;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.util.List;
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
 * Token responses from the record of all libraries, or what comes nearest to it, to bytes: a new array, or the buffer of the library
 * where it has one that can be used again. Each method gets a {@code Peer} as its state, as in {@link ReadBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class WriteBenchmark {
    /** Which documents what is written was read from. */
    @Param({"mixed", "issuer-declared", "issuer-entra", "issuer-keycloak", "rfc", "oidc"})
    public String workload = "mixed";

    private WriteInput[] inputs = {};
    private int next;

    /** Makes what is written. */
    @Setup
    public void prepare() {
        List<WriteInput> responses = TokenResponseSequence.documents(workload).stream()
                .map(document -> new WriteInput(TokenResponseCodec.INSTANCE.read(document)))
                .toList();
        inputs = TokenResponseSequence.inOrder(responses).toArray(new WriteInput[0]);
    }

    /** Each invocation takes the response behind the last one's. */
    private WriteInput next() {
        int index = next;
        next = index + 1 == inputs.length ? 0 : index + 1;
        return inputs[index];
    }

    /** The floor: the bytes that Jeton writes in a new array. */
    @Benchmark
    public byte[] copy() {
        return next().form(byte[].class, response -> TokenResponseCodec.INSTANCE.toBytes(response))
                .clone();
    }

    /** Code that was written by hand for this one type, into a buffer that is used again. */
    @Benchmark
    public Object handWrittenRecord(HandWrittenRecord peer) {
        return peer.write(next().response());
    }

    /** Jeton into a record from a record. */
    @Benchmark
    public Object jetonRecord(JetonRecord peer) {
        return peer.write(next().response());
    }

    /** Jeton from a view. */
    @Benchmark
    public Object jetonView(JetonView peer) {
        return peer.write(next());
    }

    /** Jackson 2. */
    @Benchmark
    public Object jackson2(Jackson2 peer) throws Exception {
        return peer.write(next().response());
    }

    /** Jackson 2, default. */
    @Benchmark
    public Object jackson2Default(Jackson2Default peer) throws Exception {
        return peer.write(next().response());
    }

    /** Jackson 2 with Blackbird. */
    @Benchmark
    public Object jackson2Blackbird(Jackson2Blackbird peer) throws Exception {
        return peer.write(next().response());
    }

    /** Jackson 2 with Afterburner. */
    @Benchmark
    public Object jackson2Afterburner(Jackson2Afterburner peer) throws Exception {
        return peer.write(next().response());
    }

    /** Jackson 3. */
    @Benchmark
    public Object jackson3(Jackson3 peer) {
        return peer.write(next().response());
    }

    /** Jackson 3, default. */
    @Benchmark
    public Object jackson3Default(Jackson3Default peer) {
        return peer.write(next().response());
    }

    /** Jackson 3 with Blackbird. */
    @Benchmark
    public Object jackson3Blackbird(Jackson3Blackbird peer) {
        return peer.write(next().response());
    }

    /** jackson-core 2 by hand. */
    @Benchmark
    public Object jacksonCore(JacksonCore peer) throws Exception {
        return peer.write(next().response());
    }

    /** jackson-core 3 by hand. */
    @Benchmark
    public Object jackson3Core(Jackson3Core peer) {
        return peer.write(next().response());
    }

    /** Gson. */
    @Benchmark
    public Object gson(GsonAdapter peer) throws Exception {
        return peer.write(next().response());
    }

    /** Gson, default. */
    @Benchmark
    public Object gsonDefault(GsonDefault peer) {
        return peer.write(next().response());
    }

    /** Moshi. */
    @Benchmark
    public Object moshi(MoshiBuffer peer) throws Exception {
        return peer.write(next().response());
    }

    /** Moshi, default. */
    @Benchmark
    public Object moshiDefault(MoshiDefault peer) {
        return peer.write(next().response());
    }

    /** fastjson2. */
    @Benchmark
    public Object fastjson2(Fastjson2 peer) {
        return peer.write(next().response());
    }

    /** fastjson2, default. */
    @Benchmark
    public Object fastjson2Default(Fastjson2Default peer) {
        return peer.write(next().response());
    }

    /** dsl-json. */
    @Benchmark
    public Object dslJson(DslJsonReuse peer) {
        return peer.write(next().response());
    }

    /** dsl-json, default. */
    @Benchmark
    public Object dslJsonDefault(DslJsonDefault peer) throws Exception {
        return peer.write(next().response());
    }

    /** dsl-json with a mutable class. */
    @Benchmark
    public Object dslJsonBean(DslJsonBean peer) {
        return peer.write(next());
    }

    /** avaje-jsonb. */
    @Benchmark
    public Object avajeJsonb(AvajeJsonb peer) {
        return peer.write(next().response());
    }

    /** avaje-jsonb, default. */
    @Benchmark
    public Object avajeJsonbDefault(AvajeJsonbDefault peer) {
        return peer.write(next().response());
    }

    /** jsoniter. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "--add-opens=java.base/java.lang=ALL-UNNAMED")
    public Object jsoniter(Jsoniter peer) {
        return peer.write(next());
    }

    /** jsoniter, default. */
    @Benchmark
    public Object jsoniterDefault(JsoniterDefault peer) {
        return peer.write(next());
    }

    /** jsoniter-scala. */
    @Benchmark
    public Object jsoniterScala(JsoniterScala peer) {
        return peer.write(next());
    }

    /** jsoniter-scala, default. */
    @Benchmark
    public Object jsoniterScalaDefault(JsoniterScalaDefault peer) {
        return peer.write(next());
    }

    /** wast. */
    @Benchmark
    public Object wast(Wast peer) {
        return peer.write(next().response());
    }

    /** Apache Fory JSON. */
    @Benchmark
    public Object foryJson(ForyJsonGenerated peer) {
        return peer.write(next().response());
    }

    /** Apache Fory JSON, default. */
    @Benchmark
    public Object foryJsonDefault(ForyJsonDefault peer) {
        return peer.write(next().response());
    }

    /** Micronaut Serde. */
    @Benchmark
    public Object micronautSerde(MicronautSerde peer) throws Exception {
        return peer.write(next().response());
    }

    /** Micronaut Serde, default. */
    @Benchmark
    public Object micronautSerdeDefault(MicronautSerdeDefault peer) throws Exception {
        return peer.write(next().response());
    }

    /** Nimbus. */
    @Benchmark
    public Object nimbus(Nimbus peer) throws Exception {
        return peer.write(next());
    }

    /** azure-json. */
    @Benchmark
    public Object azureJson(AzureJson peer) throws Exception {
        return peer.write(next().response());
    }

    /** azure-json, as MSAL4J calls it. */
    @Benchmark
    public Object azureJsonDefault(AzureJsonDefault peer) throws Exception {
        return peer.write(next().response());
    }
}
