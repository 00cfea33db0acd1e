package dev.jeton.benchmarks.report.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of results that is written after each of them, so that a run may end at any time: an entry replaces the earlier one of the same
 * benchmark and parameters, and all others stay. Entries are sorted, so that a run changes the lines of what it measured and no others.
 */
final class ResultStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER =
            JSON.writerWithDefaultPrettyPrinter().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path file;
    private final SortedMap<String, JsonNode> entries = new TreeMap<>();

    /** Opens a file, which may be missing. */
    ResultStore(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (JsonNode entry : JSON.readTree(file.toFile())) {
                entries.put(key(entry.path("benchmark").asText(), entry.path("params")), entry);
            }
        }
    }

    boolean has(Step step) {
        return entries.containsKey(key(step.benchmark(), JSON.valueToTree(step.params())));
    }

    void put(ObjectNode entry) throws IOException {
        entries.put(key(entry.path("benchmark").asText(), entry.path("params")), entry);
        Files.createDirectories(file.toAbsolutePath().getParent());
        // First beside it: who ends the run while it is written keeps the earlier results.
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, WRITER.writeValueAsString(entries.values()) + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(String benchmark, JsonNode params) {
        SortedMap<String, String> sorted = new TreeMap<>();
        params.properties()
                .forEach(param -> sorted.put(param.getKey(), param.getValue().asText()));
        return benchmark + " " + sorted;
    }
}
