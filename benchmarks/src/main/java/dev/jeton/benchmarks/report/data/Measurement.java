package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One benchmark with its parameters, as measured.
 *
 * @param benchmark the simple name of the class, such as {@code ReadBenchmark}
 * @param method the method, named after the library
 * @param params JMH's parameters, by name
 * @param forks JVMs that it ran in, one after the other
 * @param iterations measured iterations in each
 * @param time how long an iteration was, such as {@code 1 s}
 * @param score what was measured
 * @param secondary further metrics, by name
 */
public record Measurement(
        String benchmark,
        String method,
        SortedMap<String, String> params,
        int forks,
        int iterations,
        String time,
        Score score,
        SortedMap<String, Score> secondary) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Reads an entry of JMH's JSON. */
    static Measurement of(JsonNode entry) {
        String name = entry.path("benchmark").asText();
        int dot = name.lastIndexOf('.');
        SortedMap<String, String> params = new TreeMap<>();
        entry.path("params")
                .properties()
                .forEach(e -> params.put(e.getKey(), e.getValue().asText()));
        SortedMap<String, Score> secondary = new TreeMap<>();
        entry.path("secondaryMetrics")
                .properties()
                .forEach(e -> secondary.put(plain(e.getKey()), Score.of(e.getValue())));
        JsonNode metric = entry.path("primaryMetric");
        return new Measurement(
                name.substring(name.lastIndexOf('.', dot - 1) + 1, Math.max(dot, 0)),
                name.substring(dot + 1),
                Collections.unmodifiableSortedMap(params),
                entry.path("forks").asInt(metric.path("rawData").size()),
                entry.path("measurementIterations")
                        .asInt(metric.path("rawData").path(0).size()),
                entry.path("measurementTime").asText(),
                Score.of(metric),
                Collections.unmodifiableSortedMap(secondary));
    }

    /** Older versions of JMH put a dot in front of the names of their profilers' metrics. */
    private static String plain(String metric) {
        return metric.startsWith("·") ? metric.substring(1) : metric;
    }

    /** Bytes that were allocated for each operation, if JMH ran with its profiler. */
    public Optional<Score> allocated() {
        return Optional.ofNullable(secondary.get(ALLOCATED));
    }

    /** The parameters' values, such as {@code rfc}. */
    public String workload() {
        return String.join(", ", params.values());
    }
}
