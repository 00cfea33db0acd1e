package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.result.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/**
 * Which steps run, and how long. They run in rounds: one JVM for each step and build in turn, then a second one for each, and so on. A machine
 * that shares its processor with others is half as fast for seconds or minutes at a time. Were the JVMs of a benchmark to run one after the
 * other, such a time would make it slow in all of them, and not show in the spread.
 */
final class Rounds {
    @Option(names = "--rows", description = "A regular expression: part of the names of class and method.")
    private String rows = "";

    @Option(names = "--workloads", description = "Documents, such as mixed,rfc.")
    private String workloads = "";

    @Option(names = "--without", description = "A regular expression: what to leave out, as it is printed.")
    private String without = "";

    @Option(names = "--results", description = "The folder to write to.")
    private String results = "";

    @Option(names = "--forks", description = "JVMs for each benchmark.")
    private int forks;

    @Option(names = "--warmups", description = "Iterations in each JVM that are not counted.")
    private int warmups;

    @Option(names = "--iterations", description = "Iterations in each JVM that are.")
    private int iterations;

    @Option(names = "--time", description = "Milliseconds of an iteration.")
    private int milliseconds;

    @Option(names = "--resume", description = "Keep what the folder has of the same timing, and run what is missing.")
    boolean resume;

    @Option(names = "--dry-run", description = "Only say how much there is to do.")
    private boolean dryRun;

    /** How many times as many iterations warm up where documents vary. */
    private int longer = 1;

    /** Runs a step in one JVM of a build. */
    interface Runner {
        Measurement run(Build build, Step step) throws IOException, InterruptedException;
    }

    /** Sets what was not asked for; no workloads are all. */
    Rounds or(String otherRows, String otherWorkloads, String otherResults, int... timing) {
        rows = rows.isEmpty() ? otherRows : rows;
        workloads = workloads.isEmpty() ? otherWorkloads : workloads;
        results = results.isEmpty() ? otherResults : results;
        forks = forks == 0 ? timing[0] : forks;
        warmups = warmups == 0 ? timing[1] : warmups;
        iterations = iterations == 0 ? timing[2] : iterations;
        milliseconds = milliseconds == 0 ? timing[3] : milliseconds;
        return this;
    }

    /** Documents that vary are given twice the time to warm up. */
    Rounds withLongerWarmupOfVarying() {
        longer = 2;
        return this;
    }

    boolean isChosen(String name) {
        return Pattern.compile(rows).matcher(name).find();
    }

    /** The results of this JDK. */
    Path folder() {
        return Path.of(results, "jdk" + Runtime.version().feature());
    }

    List<Step> steps() {
        List<String> documents = List.of(workloads.split(","));
        return Step.all(Step.canUseVectors()).stream()
                .filter(step -> isChosen(step.name()))
                .filter(step ->
                        workloads.isEmpty() || documents.contains(step.params().get("workload")))
                .filter(step -> without.isEmpty()
                        || !Pattern.compile(without).matcher(step.toString()).find())
                .toList();
    }

    /** Says how much there is to do. Returns whether it is to be done. */
    boolean announce(List<Step> steps, int builds) {
        // With what starts and ends two JVMs, a heap and JMH.
        double seconds = steps.stream()
                .mapToDouble(step -> 1.4 + (warmups(step) + iterations) * milliseconds / 1_000.0)
                .sum();
        double minutes = seconds * builds * forks / 60;
        System.out.printf(Locale.ROOT, "%d rows, %s each: about %,.0f minutes%n", steps.size(), this, minutes);
        return !dryRun;
    }

    /**
     * Runs groups of steps, one group after the other. What fails once is not tried again, and takes nothing else with it.
     *
     * @return what failed
     */
    Set<String> run(List<Build> builds, List<List<Step>> groups, Runner runner) throws InterruptedException {
        List<Fork> missing = new ArrayList<>();
        groups.forEach(group -> addMissing(builds, group, missing));
        Set<String> failed = new LinkedHashSet<>();
        for (int index = 0; index < missing.size(); index++) {
            Fork fork = missing.get(index);
            String name = (fork.build.label() + " " + fork.step).strip();
            String result = "has failed before";
            try {
                result = failed.contains(name)
                        ? result
                        : runner.run(fork.build, fork.step).last();
            } catch (IOException e) {
                failed.add(name);
                result = "FAILED: " + e.getMessage();
            }
            System.out.printf("[%4d/%d] %-66s %s%n", index + 1, missing.size(), name, result);
        }
        return failed;
    }

    /** Without resuming, everything is missing; else what there is too little of, or with another timing. */
    private void addMissing(List<Build> builds, List<Step> group, List<Fork> missing) {
        builds.forEach(build -> group.forEach(step -> build.file().keep(step.key(), resume ? eachFork(step) : "")));
        for (int round = 1; round <= forks; round++) {
            for (Step step : group) {
                for (Build build : builds) {
                    if (build.file().forks(step.key()) < round) {
                        missing.add(new Fork(build, step));
                    }
                }
            }
        }
    }

    private record Fork(Build build, Step step) {}

    private int warmups(Step step) {
        return step.varies() ? longer * warmups : warmups;
    }

    /** The options of JMH that say how long one JVM runs. */
    String jmhOptions(Step step) {
        String time = milliseconds + "ms";
        return "-f 1 -wi " + warmups(step) + " -i " + iterations + " -w " + time + " -r " + time;
    }

    String eachFork(Step step) {
        return warmups(step) + " + " + iterations + " iterations of " + milliseconds + " ms";
    }

    @Override
    public String toString() {
        String twice = longer == 1 ? "" : " (" + longer * warmups + " where documents vary)";
        String each = warmups + twice + " + " + iterations + " iterations of " + milliseconds + " ms";
        return forks + (forks == 1 ? " fork of " : " forks of ") + each;
    }
}
