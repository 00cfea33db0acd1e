package dev.jeton.benchmarks.report;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is kept of a benchmark with one set of parameters.
 *
 * @param benchmark class and method, such as {@code ReadBenchmark.gson}
 * @param params JMH's parameters, by name
 * @param vectors whether the JVM had {@code jdk.incubator.vector}
 * @param unit such as {@code ns/op}
 * @param forks for each fork, the median of its iterations
 * @param spread half of what the middle half of the first fork's iterations spans
 * @param metrics what else was looked at, by name
 * @param timing how long it ran
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

    /** Returns what identifies it among others of the same JDK. */
    public String key() {
        return benchmark + " " + new TreeMap<>(params) + (vectors ? " vectors" : "");
    }

    /** The simple name of the class. */
    public String type() {
        return benchmark.substring(0, benchmark.indexOf('.'));
    }

    /** The method's name, which is the library's. */
    public String method() {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    /** The parameters' values, in the order of their names. */
    public String workload() {
        return new TreeMap<>(params).values().stream().collect(Collectors.joining(", "));
    }

    /** The median of the forks. */
    public double value() {
        return median(forks);
    }

    /** Half the distance between the slowest and the fastest fork; the spread of a single one. */
    public double error() {
        if (forks.size() == 1) {
            return spread;
        }
        List<Double> sorted = forks.stream().sorted().toList();
        return (sorted.get(sorted.size() - 1) - sorted.get(0)) / 2;
    }

    /** Returns what else was looked at. */
    public Optional<Double> metric(String name) {
        return Optional.ofNullable(metrics.get(name));
    }

    /** Returns this with the forks of another run of the same behind its own; the other alone if it ran otherwise. */
    public Measurement and(Measurement next) {
        if (!timing.equals(next.timing)) {
            return next;
        }
        List<Double> all = new ArrayList<>(forks);
        all.addAll(next.forks);
        return new Measurement(benchmark, params, vectors, unit, all, spread, next.metrics, timing);
    }

    /** Returns the median of at least one number. */
    public static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
