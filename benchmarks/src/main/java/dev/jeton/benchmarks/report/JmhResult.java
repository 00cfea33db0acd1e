package dev.jeton.benchmarks.report;

import dev.jeton.annotation.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What JMH writes of a benchmark, as far as it is wanted here; the programs of {@code dev.jeton.benchmarks.process} write the same.
 *
 * @param benchmark the full name of the method
 * @param params JMH's parameters, by name; null where there are none
 * @param primaryMetric the time
 * @param secondaryMetrics what else was looked at, by name
 */
@Json
public record JmhResult(
        String benchmark,
        @Nullable Map<String, String> params,
        Metric primaryMetric,
        Map<String, Metric> secondaryMetrics) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Reads a file that JMH wrote. */
    public static List<JmhResult> read(Path file) throws IOException {
        // A codec is one of a record: the array becomes its member.
        String json = "{\"results\":" + Files.readString(file) + "}";
        return JmhResult_FileCodec.INSTANCE
                .read(json.getBytes(StandardCharsets.UTF_8))
                .results();
    }

    /** Returns what is kept of it: the medians of the forks and no raw samples. */
    public Measurement measurement(boolean vectors, String timing) {
        String[] name = benchmark.split("\\.");
        Map<String, Double> metrics = new TreeMap<>();
        secondaryMetrics.forEach((metric, values) -> {
            if (metric.equals(ALLOCATED)) {
                metrics.put(Measurement.BYTES, values.median());
            } else if (!metric.startsWith("gc.")) {
                metrics.put(metric, values.median());
            }
        });
        return new Measurement(
                String.join(".", Arrays.asList(name).subList(Math.max(0, name.length - 2), name.length)),
                params == null ? Map.of() : params,
                vectors,
                primaryMetric.scoreUnit(),
                primaryMetric.medians(),
                primaryMetric.spread(),
                metrics,
                timing);
    }

    /**
     * A metric.
     *
     * @param scoreUnit such as {@code ns/op}
     * @param rawData the iterations of each fork
     */
    @Json
    public record Metric(String scoreUnit, List<List<Double>> rawData) {
        List<Double> medians() {
            return rawData.stream().map(Measurement::median).toList();
        }

        double median() {
            return Measurement.median(medians());
        }

        /** Half of what the middle half of the first fork's iterations spans. */
        double spread() {
            List<Double> sorted = rawData.get(0).stream().sorted().toList();
            int half = sorted.size() / 2;
            return half == 0
                    ? 0
                    : (Measurement.median(sorted.subList(sorted.size() - half, sorted.size()))
                                    - Measurement.median(sorted.subList(0, half)))
                            / 2;
        }
    }

    /**
     * A file of JMH's.
     *
     * @param results what is in it
     */
    @Json
    record File(List<JmhResult> results) {}
}
