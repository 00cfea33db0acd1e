package dev.jeton.benchmarks.report.run;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.AverageTimeResult;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

class RoundsTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> ran = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private static Step step(String method, String workload) {
        return new Step("p.ReadBenchmark." + method, new TreeMap<>(Map.of("workload", workload)), List.of(), false);
    }

    private static RunResult result(double time) {
        IterationResult iteration = new IterationResult(null, null, null);
        iteration.addResult(new AverageTimeResult(ResultRole.PRIMARY, "time", 1, (long) time, TimeUnit.NANOSECONDS));
        return new RunResult(null, List.of(new BenchmarkResult(null, List.of(iteration))));
    }

    private Rounds rounds(int count, int runs, Rounds.Fork fork) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Rounds(
                step -> {
                    ran.add(step.method());
                    return fork.run(step);
                },
                count,
                new Progress(out, runs));
    }

    @Test
    void eachRoundHasOneJvmOfEachBenchmark() {
        List<Step> steps = List.of(step("a", "rfc"), step("b", "rfc"));
        Map<Step, RunResult> results = rounds(3, 6, step -> result(ran.size())).run(steps, failed);
        assertThat(ran).containsExactly("a", "b", "a", "b", "a", "b").inOrder();
        assertThat(failed).isEmpty();
        RunResult second = results.get(steps.get(1));
        assertThat(second.getBenchmarkResults()).hasSize(3);
        assertThat(second.getPrimaryResult().getScore()).isEqualTo(4.0);
    }

    @Test
    void failureIsSaidOnceAndTakesNoOtherWithIt() {
        List<Step> steps = List.of(step("a", "rfc"), step("b", "rfc"));
        Map<Step, RunResult> results = rounds(3, 6, step -> {
                    if (step.method().equals("a") && ran.size() > 2) {
                        throw new RunnerException("no more");
                    }
                    return result(1);
                })
                .run(steps, failed);
        assertThat(ran).containsExactly("a", "b", "a", "b", "b").inOrder();
        assertThat(failed).containsExactly("ReadBenchmark.a rfc");
        assertThat(results.keySet()).containsExactly(steps.get(1));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("FAILED: no more");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("[   6/6]");
    }

    @Test
    void whatIsComparedIsOneClassAndOneDocument() {
        List<Step> steps = List.of(step("a", "oidc"), step("b", "oidc"), step("a", "rfc"));
        SortedMap<String, String> none = new TreeMap<>();
        Step other = new Step("p.WideBenchmark.a", none, List.of(), false);
        assertThat(Planner.comparisons(List.of(steps.get(0), steps.get(1), steps.get(2), other)))
                .containsExactly(steps.subList(0, 2), steps.subList(2, 3), List.of(other))
                .inOrder();
    }
}
