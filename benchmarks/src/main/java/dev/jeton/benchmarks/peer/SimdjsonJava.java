package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * simdjson-java with a parser that is used again and a record as its schema, the faster of its two ways. Its classes are those of JDK 24,
 * so that what calls it lies in {@code src/main/java25} and is looked up by name; it also wants
 * {@code --add-modules jdk.incubator.vector}. It writes nothing.
 */
@State(Scope.Thread)
public class SimdjsonJava implements Peer {
    private static final String IMPLEMENTATION = "dev.jeton.benchmarks.peer.vector.SimdjsonRecords";

    private final Peer parser;

    /**
     * Looks for the parser.
     *
     * @throws UnsupportedOperationException if this JVM can't run it
     */
    public SimdjsonJava() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            throw new UnsupportedOperationException("simdjson-java wants --add-modules jdk.incubator.vector");
        }
        try {
            parser = Class.forName(IMPLEMENTATION)
                    .asSubclass(Peer.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError missing) {
            throw new UnsupportedOperationException(
                    "simdjson-java wants JDK 24 or newer, to build and to run: " + missing, missing);
        }
    }

    @Override
    public Object read(byte[] document) throws Exception {
        return parser.read(document);
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return parser.asTokenResponse(read);
    }
}
