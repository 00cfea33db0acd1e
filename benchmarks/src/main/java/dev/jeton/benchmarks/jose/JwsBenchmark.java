package dev.jeton.benchmarks.jose;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A JWT parsed without its signature: header and claims, and three claims asked for. Jeton takes bytes, the others a string. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JwsBenchmark {
    /** Which token, see {@link dev.jeton.benchmarks.document.CompactTokens#named}. */
    @Param({"small", "medium", "large"})
    public String token = "small";

    /** Who parses it. */
    @Param
    public TokenParser parser = TokenParser.JETON;

    private TokenParser.Parsing parsing = () -> 0;

    /** Prepares the parser. */
    @Setup
    public void prepare() {
        parsing = parser.of(token);
    }

    /** Parses the token. */
    @Benchmark
    public long parse() throws Exception {
        return parsing.parse();
    }
}
