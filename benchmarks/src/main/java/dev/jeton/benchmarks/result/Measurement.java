package dev.jeton.benchmarks.result;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is kept of a benchmark with one set of parameters.
 *
 * @param benchmark class and method, such as {@code ReadBenchmark.gson}
 * @param vectors whether the JVM had {@code jdk.incubator.vector}
 * @param forks for each fork, the median of its iterations
 * @param spread half of what the middle half of the first fork's iterations spans
 * @param timing how long it ran; empty for what is no benchmark of JMH
 */
@Json
public record Measurement(
        String benchmark,
        Map<String, String> params,
        boolean vectors,
        String unit,
        List<Double> forks,
        double spread,
        Map<String, Double> metrics,
        String timing) {
    /** The metric that JMH's profiler counts. */
    public static final String BYTES = "B/op";

    /** What a program has measured by at least one run; the median of the runs stands for one fork. */
    public static Measurement of(
            String benchmark, Map<String, String> params, String unit, List<Double> runs, Map<String, Double> metrics) {
        return new Measurement(benchmark, params, false, unit, List.of(median(runs)), spread(runs), metrics, "");
    }

    /** Returns what identifies it among others of the same JDK. */
    public String key() {
        return benchmark + " " + new TreeMap<>(params) + (vectors ? " vectors" : "");
    }

    public String type() {
        return benchmark.substring(0, benchmark.indexOf('.'));
    }

    /** The method's name, which is the library's. */
    public String method() {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    /** The parameters' values, in the order of their names. */
    public String workload() {
        return String.join(", ", new TreeMap<>(params).values());
    }

    /** The median of the forks. */
    public double value() {
        return median(forks);
    }

    /** Half the distance between the slowest and the fastest fork; the spread of a single one. */
    public double error() {
        List<Double> sorted = forks.stream().sorted().toList();
        return forks.size() == 1 ? spread : (sorted.get(sorted.size() - 1) - sorted.get(0)) / 2;
    }

    /** What was allocated, or not a number. */
    public double bytes() {
        return metrics.getOrDefault(BYTES, Double.NaN);
    }

    /** Returns this with the forks of another run of the same behind its own; the other alone if it ran otherwise. */
    Measurement and(Measurement next) {
        if (timing.isEmpty() || !timing.equals(next.timing)) {
            return next;
        }
        List<Double> all = Stream.concat(forks.stream(), next.forks.stream()).toList();
        return new Measurement(benchmark, params, vectors, unit, all, spread, next.metrics, timing);
    }

    /** The last fork, for people to read. */
    public String last() {
        double last = forks.get(forks.size() - 1);
        return String.format(Locale.ROOT, "%,14.1f %s %,12.0f B/op", last, unit, bytes());
    }

    public static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Half of the distance between the medians of the faster and of the slower half. */
    static double spread(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        List<Double> slower = sorted.subList(sorted.size() - half, sorted.size());
        return half == 0 ? 0 : (median(slower) - median(sorted.subList(0, half))) / 2;
    }
}
