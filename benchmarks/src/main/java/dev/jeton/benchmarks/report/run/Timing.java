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
    /**
     * What it takes to believe a number: JVMs differ more than what is measured in one of them, so many short iterations in several of
     * them say more than a few long ones. JMH's annotations in the benchmarks ask for longer ones, for who runs one of them alone.
     */
    public static final Timing FULL = new Timing(3, 5, 5, 200);

    /** A first look. */
    public static final Timing QUICK = new Timing(1, 4, 4, 500);

    /** Start of a JVM, of its heap and of JMH in it, and what ends them. */
    private static final double SECONDS_PER_FORK = 0.8;

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
