package dev.jeton.benchmarks.jose;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.jeton.benchmarks.document.CompactTokens;
import dev.jeton.jose.JwkSetView;
import dev.jeton.jose.JwkView;
import java.text.ParseException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A set of 200 keys is parsed, and one of them is looked for by its name. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JwkSetBenchmark {
    private static final int KEYS = 200;

    /** Which key is looked for: the first, one in the middle, or the last. */
    @Param({"key-0", "key-100", "key-199"})
    public String kid = "key-0";

    private final JwkSetView view = new JwkSetView();
    private byte[] bytes = {};
    private String text = "";

    /** Makes the set. */
    @Setup
    public void prepare() {
        text = CompactTokens.keySet(KEYS);
        bytes = text.getBytes(UTF_8);
    }

    /** A view: it checks the document, and reads the one key. */
    @Benchmark
    public int jeton() {
        view.parse(bytes);
        JwkView key = Objects.requireNonNull(view.find(kid));
        return key.n().length();
    }

    /** The view holds a set already, as a server does that keeps one: only the lookup. */
    @Benchmark
    public int jetonLookup() {
        if (view.isEmpty()) {
            view.parse(bytes);
        }
        JwkView key = Objects.requireNonNull(view.find(kid));
        return key.n().length();
    }

    /** Nimbus makes all keys. */
    @Benchmark
    public int nimbus() throws ParseException {
        JWK key = Objects.requireNonNull(JWKSet.parse(text).getKeyByKeyId(kid));
        return key.toRSAKey().getModulus().toString().length();
    }
}
