package dev.jeton.benchmarks.report.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs benchmarks that are compared with each other in rounds: one JVM for each of them, then a second one for each, and so on. A machine
 * that shares its processor with others is half as fast for seconds or minutes at a time. Were the JVMs of a benchmark to run one after
 * the other, such a time would make a library slow in all of them, and not show in the spread.
 */
final class Rounds {
    /** Runs a benchmark in one JVM. */
    interface Fork {
        RunResult run(Step step) throws RunnerException;
    }

    private final Fork fork;
    private final int rounds;
    private final Progress progress;

    Rounds(Fork fork, int rounds, Progress progress) {
        this.fork = fork;
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * Runs steps.
     *
     * @param steps what is compared
     * @param failed takes the names of those that failed in a round, after which they are left out
     * @return what JMH says of each of the others, in all rounds together
     */
    Map<Step, RunResult> run(List<Step> steps, List<String> failed) {
        Map<Step, RunResult> results = new LinkedHashMap<>();
        List<Step> left = new ArrayList<>(steps);
        for (int round = 1; round <= rounds; round++) {
            for (Step step : List.copyOf(left)) {
                long begin = System.nanoTime();
                try {
                    RunResult result = fork.run(step);
                    results.merge(step, result, Rounds::together);
                    progress.done(step, result, seconds(begin));
                } catch (RunnerException e) {
                    progress.failed(step, e, seconds(begin), rounds - round);
                    results.remove(step);
                    left.remove(step);
                    failed.add(step.toString());
                }
            }
        }
        return results;
    }

    private static RunResult together(RunResult first, RunResult second) {
        List<BenchmarkResult> forks = new ArrayList<>(first.getBenchmarkResults());
        forks.addAll(second.getBenchmarkResults());
        return new RunResult(first.getParams(), forks);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
