package dev.jeton.benchmarks.result;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JMH writes of a benchmark, as far as it is wanted here; the program in C++ writes the same. */
@Json
public record JmhResult(
        String benchmark,
        @Nullable Map<String, String> params,
        Metric primaryMetric,
        Map<String, Metric> secondaryMetrics) {

    /** Returns what is kept of it: the medians of the forks and no raw samples. */
    public Measurement measurement(boolean vectors, String timing) {
        Metric allocated = secondaryMetrics.get("gc.alloc.rate.norm");
        return new Measurement(
                benchmark.replaceFirst(".*\\.(\\w+\\.\\w+)", "$1"),
                params == null ? Map.of() : params,
                vectors,
                primaryMetric.scoreUnit,
                primaryMetric.medians(),
                Measurement.spread(primaryMetric.rawData.get(0)),
                allocated == null ? Map.of() : Map.of(Measurement.BYTES, Measurement.median(allocated.medians())),
                timing);
    }

    /** The iterations of each fork, in a unit such as {@code ns/op}. */
    @Json
    record Metric(String scoreUnit, List<List<Double>> rawData) {
        List<Double> medians() {
            return rawData.stream().map(Measurement::median).toList();
        }
    }
}
