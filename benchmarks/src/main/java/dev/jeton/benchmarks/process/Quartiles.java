package dev.jeton.benchmarks.process;

import java.util.List;

/**
 * Where the runs of a measurement lie. Other programs of the machine only ever make a run slower, and some of them much slower,
 * so that a mean would tell of these.
 *
 * @param lower a quarter of the runs is at or below it
 * @param median half of them is
 * @param upper three quarters are
 */
record Quartiles(double lower, double median, double upper) {

    static Quartiles of(List<Double> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no run");
        }
        List<Double> sorted = runs.stream().sorted().toList();
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** Half of the distance between the outer quartiles. */
    double spread() {
        return (upper - lower) / 2;
    }

    /** Between two runs, a value between theirs. */
    private static double at(List<Double> sorted, double part) {
        double position = part * (sorted.size() - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.size() - 1);
        double share = position - below;
        return sorted.get(below) * (1 - share) + sorted.get(above) * share;
    }
}
