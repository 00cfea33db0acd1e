package dev.jeton.benchmarks.process;

import dev.jeton.annotation.Json;
import java.util.List;

/**
 * What was measured several times, in the form that JMH gives it.
 *
 * @param score the median
 * @param scoreError half of what the middle half of the runs spans; 0 where all were the same
 * @param scoreUnit such as {@code ms/op}
 * @param rawData each run, in their order, as JMH's one fork
 */
@Json
public record Metric(double score, double scoreError, String scoreUnit, List<List<Double>> rawData) {

    /** Sums up runs, of which there is at least one. */
    static Metric of(String unit, List<Double> runs) {
        Quartiles quartiles = Quartiles.of(runs);
        return new Metric(quartiles.median(), quartiles.spread(), unit, List.of(List.copyOf(runs)));
    }

    static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }

    /** What is the same each time and so is looked at once. */
    static Metric constant(String unit, long value) {
        return of(unit, List.of((double) value));
    }
}
