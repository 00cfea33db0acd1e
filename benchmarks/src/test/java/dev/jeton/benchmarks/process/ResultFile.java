package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of results, read by another library than the one that wrote it. */
final class ResultFile {
    private final JsonNode entries;

    ResultFile(Path file) throws IOException {
        entries = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertThat(entries.isArray()).isTrue();
    }

    /** Benchmark and parameter of each entry, such as {@code ColdStart.gson rfc}. */
    List<String> names(String parameter) {
        List<String> names = new ArrayList<>();
        entries.forEach(entry -> names.add(entry.path("benchmark").textValue() + " "
                + entry.path("params").path(parameter).textValue()));
        return names;
    }

    /** Every entry has what JMH's have, and a time that was measured. */
    void assertShape(String mode, String unit, int runs, String... others) {
        for (JsonNode entry : entries) {
            assertThat(entry.path("mode").textValue()).isEqualTo(mode);
            assertMetric(entry.path("primaryMetric"), unit, runs);
            assertThat(entry.path("primaryMetric").path("score").doubleValue()).isGreaterThan(0.0);
            List<String> secondary = new ArrayList<>();
            entry.path("secondaryMetrics").fieldNames().forEachRemaining(secondary::add);
            assertThat(secondary).containsExactlyElementsIn(others);
        }
    }

    private static void assertMetric(JsonNode metric, String unit, int runs) {
        assertThat(metric.path("scoreUnit").textValue()).isEqualTo(unit);
        assertThat(metric.path("scoreError").isNumber()).isTrue();
        assertThat(metric.path("rawData")).hasSize(1);
        assertThat(metric.path("rawData").path(0)).hasSize(runs);
        metric.path("rawData").path(0).forEach(run -> assertThat(run.isNumber()).isTrue());
    }

    /** The score of a secondary metric, by benchmark. */
    Map<String, Double> scores(String metric) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (JsonNode entry : entries) {
            JsonNode score = entry.path("secondaryMetrics").path(metric).path("score");
            assertWithMessage(metric).that(score.isNumber()).isTrue();
            scores.put(entry.path("benchmark").textValue(), score.doubleValue());
        }
        return scores;
    }
}
