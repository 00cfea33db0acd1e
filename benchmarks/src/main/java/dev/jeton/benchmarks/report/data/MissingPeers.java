package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/** The libraries that should take part and can't, each with the reason. */
final class MissingPeers {
    private static final String RESOURCE = "/dev/jeton/benchmarks/peer/missing.json";

    private MissingPeers() {}

    /** Reads what stands beside the peers: reasons, by library. */
    static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> reasons = new TreeMap<>();
        try (InputStream resource = MissingPeers.class.getResourceAsStream(RESOURCE)) {
            if (resource != null) {
                JsonNode json = new ObjectMapper().readTree(resource);
                json.properties()
                        .forEach(e -> reasons.put(e.getKey(), e.getValue().asText()));
            }
        }
        return reasons;
    }
}
