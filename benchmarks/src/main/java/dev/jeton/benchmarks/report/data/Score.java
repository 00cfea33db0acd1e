package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number with its spread, made from the iterations that JMH ran.
 *
 * <p>The value is the median of the forks, each of which counts by the median of its own iterations: JIT compilers decide differently in
 * each JVM, so a fork is the unit that repeats, and a single disturbed iteration moves nothing. The error is half the distance between the
 * slowest and the fastest fork. Where there was one fork only, or runs of processes, the error is half of what the middle half of them
 * spans. JMH's own mean with its 99.9 % interval is in the JSON beside it.
 *
 * @param value the median
 * @param error half the spread, 0 where there was one number only
 * @param unit such as {@code ns/op}
 */
public record Score(double value, double error, String unit) {
    /** Reads a metric of JMH's JSON. */
    static Score of(JsonNode metric) {
        String unit = metric.path("scoreUnit").asText();
        List<double[]> forks = new ArrayList<>();
        for (JsonNode fork : metric.path("rawData")) {
            double[] iterations = new double[fork.size()];
            for (int i = 0; i < iterations.length; i++) {
                iterations[i] = number(fork.get(i));
            }
            if (iterations.length > 0) {
                forks.add(iterations);
            }
        }
        if (forks.isEmpty()) {
            double error = number(metric.path("scoreError"));
            return new Score(number(metric.path("score")), Double.isNaN(error) ? 0 : error, unit);
        }
        return ofForks(forks, unit);
    }

    static Score ofForks(List<double[]> forks, String unit) {
        if (forks.size() == 1) {
            return new Score(median(forks.get(0)), middleHalf(forks.get(0)) / 2, unit);
        }
        double[] medians = forks.stream().mapToDouble(Score::median).toArray();
        double least = Arrays.stream(medians).min().orElseThrow();
        double most = Arrays.stream(medians).max().orElseThrow();
        return new Score(median(medians), (most - least) / 2, unit);
    }

    /** What the middle half of the numbers spans: from the median of the lower half to that of the upper. */
    private static double middleHalf(double[] numbers) {
        int half = numbers.length / 2;
        if (half == 0) {
            return 0;
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return median(Arrays.copyOfRange(sorted, sorted.length - half, sorted.length))
                - median(Arrays.copyOf(sorted, half));
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** JMH writes NaN and infinities as strings. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }
}
