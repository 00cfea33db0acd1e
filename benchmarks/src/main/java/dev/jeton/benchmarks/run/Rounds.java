package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.report.Measurement;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs steps in rounds: one JVM for each step and build in turn, then a second one for each, and so on. A machine that shares its processor
 * with others is half as fast for seconds or minutes at a time. Were the JVMs of a benchmark to run one after the other, such a time would
 * make it slow in all of them, and not show in the spread.
 */
final class Rounds {
    /** Runs a step in one JVM of a build. */
    @FunctionalInterface
    interface Fork {
        Measurement run(Build build, Step step) throws IOException, InterruptedException;
    }

    private final List<Build> builds;
    private final Fork fork;
    private final int rounds;
    private final PrintStream out;
    private final Set<String> failed = new LinkedHashSet<>();
    private int left;
    private int done;
    private double seconds;

    Rounds(List<Build> builds, Fork fork, int rounds, PrintStream out) {
        this.builds = builds;
        this.fork = fork;
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Runs what is missing of each group of steps, one group after the other. What fails once is not tried again, and takes nothing else with
     * it.
     *
     * @return what failed
     */
    Set<String> run(List<List<Step>> groups) throws InterruptedException {
        left = groups.stream()
                .flatMap(List::stream)
                .mapToInt(step -> builds.stream()
                        .mapToInt(build -> Math.max(0, rounds - forks(build, step)))
                        .sum())
                .sum();
        for (List<Step> group : groups) {
            for (int round = 1; round <= rounds; round++) {
                for (Step step : group) {
                    for (Build build : builds) {
                        if (forks(build, step) < round) {
                            run(build, step);
                        }
                    }
                }
            }
        }
        return failed;
    }

    private static int forks(Build build, Step step) {
        return build.file()
                .get(step.key())
                .map(measured -> measured.forks().size())
                .orElse(0);
    }

    private void run(Build build, Step step) throws InterruptedException {
        String name = (builds.size() == 1 ? "" : build.label() + " ") + step;
        left--;
        if (failed.contains(name)) {
            return;
        }
        long begin = System.nanoTime();
        try {
            Measurement measured = fork.run(build, step);
            List<Double> forks = measured.forks();
            line(
                    name,
                    String.format(
                            Locale.ROOT,
                            "%,14.1f %s %,12.0f B/op",
                            forks.get(forks.size() - 1),
                            measured.unit(),
                            measured.metric(Measurement.BYTES).orElse(Double.NaN)),
                    begin);
        } catch (IOException e) {
            failed.add(name);
            line(name, "FAILED: " + e.getMessage(), begin);
        }
    }

    private void line(String name, String result, long begin) {
        done++;
        seconds += (System.nanoTime() - begin) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "[%4d/%d] %-66s %s   %s left",
                done,
                done + left,
                name,
                result,
                duration(seconds / done * left)));
    }

    static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60)
                : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
    }
}
