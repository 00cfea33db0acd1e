package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A library that should take part and can't.
 *
 * @param peer the name of its method
 * @param benchmark the class, or {@code all}
 * @param where on which JDK, or {@code everywhere}
 * @param reason why
 */
public record MissingPeer(String peer, String benchmark, String where, String reason) {
    private static final String RESOURCE = "/dev/jeton/benchmarks/peer/peers-missing.json";

    /** Reads what stands beside the peers. */
    static List<MissingPeer> readAll() throws IOException {
        List<MissingPeer> missing = new ArrayList<>();
        try (InputStream resource = MissingPeer.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            for (JsonNode entry : new ObjectMapper().readTree(resource)) {
                missing.add(new MissingPeer(
                        entry.path("peer").asText(),
                        entry.path("benchmark").asText(),
                        entry.path("where").asText(),
                        entry.path("reason").asText()));
            }
        }
        return missing;
    }

    /** Whether it says why a method did not run on a JDK. */
    public boolean explains(String method, String inBenchmark, String onJdk) {
        return peer.equals(method)
                && (benchmark.equals("all") || benchmark.equals(inBenchmark))
                && (where.equals("everywhere") || where.equals(onJdk));
    }
}
