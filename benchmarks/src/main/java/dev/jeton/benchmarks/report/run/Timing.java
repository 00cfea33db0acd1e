package dev.jeton.benchmarks.report.run;

/**
 * How long each benchmark runs.
 *
 * @param forks JVMs, one after the other
 * @param warmups iterations in each that are not counted
 * @param iterations iterations in each that are
 * @param milliseconds the length of an iteration
 */
public record Timing(int forks, int warmups, int iterations, int milliseconds) {
    /** What it takes to believe a number: JMH's annotations in the benchmarks say the same. */
    public static final Timing FULL = new Timing(3, 4, 4, 1_000);

    /** A first look. */
    public static final Timing QUICK = new Timing(1, 4, 4, 500);

    /** Start of a JVM, of its heap and of JMH in it, and what ends them. */
    private static final double SECONDS_PER_FORK = 1.3;

    /** How long one benchmark takes. */
    public double seconds() {
        return forks * (SECONDS_PER_FORK + (warmups + iterations) * milliseconds / 1_000.0);
    }

    @Override
    public String toString() {
        return forks + (forks == 1 ? " fork, " : " forks, ") + warmups + " + " + iterations + " iterations of "
                + milliseconds + " ms";
    }
}
