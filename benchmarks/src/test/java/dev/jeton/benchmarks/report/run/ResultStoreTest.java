package dev.jeton.benchmarks.report.run;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeTwoEntries() throws IOException {
        file = folder.resolve("jdk25/jmh.json");
        ResultStore store = new ResultStore(file);
        store.put(entry("a.ReadBenchmark.gson", "rfc", 5));
        store.put(entry("a.ReadBenchmark.gson", "oidc", 6));
    }

    @Test
    void sameBenchmarkAndParametersAreReplacedAndTheOthersStay() throws IOException {
        new ResultStore(file).put(entry("a.ReadBenchmark.gson", "rfc", 7));
        JsonNode entries = new ObjectMapper().readTree(file.toFile());
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).path("params").path("workload").asText()).isEqualTo("oidc");
        assertThat(entries.get(1).path("score").asInt()).isEqualTo(7);
    }

    @Test
    void whatThereIsCanBeLeftOut() throws IOException {
        ResultStore store = new ResultStore(file);
        assertThat(store.has(step("rfc"))).isTrue();
        assertThat(store.has(step("pretty"))).isFalse();
    }

    @Test
    void orderOfRunsDoesNotShowInTheFile() throws IOException {
        Path other = folder.resolve("jdk17/jmh.json");
        ResultStore store = new ResultStore(other);
        store.put(entry("a.ReadBenchmark.gson", "oidc", 6));
        store.put(entry("a.ReadBenchmark.gson", "rfc", 5));
        assertThat(Files.readString(other)).isEqualTo(Files.readString(file));
    }

    private static Step step(String workload) {
        return new Step("a.ReadBenchmark.gson", new TreeMap<>(Map.of("workload", workload)), List.of(), false);
    }

    private static ObjectNode entry(String benchmark, String workload, int score) {
        ObjectNode entry = new ObjectMapper().createObjectNode();
        entry.put("benchmark", benchmark)
                .put("score", score)
                .putObject("params")
                .put("workload", workload);
        return entry;
    }
}
