package dev.jeton.benchmarks.report.run;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlannerTest {
    @Test
    void eachValueOfAParameterMeetsEachOfTheOthers() {
        assertThat(Planner.combinations(Map.of("b", new String[] {"1", "2"}, "a", new String[] {"x", "y"})))
                .containsExactly(
                        new TreeMap<>(Map.of("a", "x", "b", "1")),
                        new TreeMap<>(Map.of("a", "x", "b", "2")),
                        new TreeMap<>(Map.of("a", "y", "b", "1")),
                        new TreeMap<>(Map.of("a", "y", "b", "2")))
                .inOrder();
    }

    @Test
    void benchmarkWithoutParametersRunsOnce() {
        assertThat(Planner.combinations(Map.of())).containsExactly(new TreeMap<>());
    }

    @Test
    void benchmarksOfThisModuleAreFound() {
        List<Step> steps = Planner.plan(Selection.ALL);
        assertThat(steps.stream().map(Step::className)).contains("WideBenchmark");
        assertThat(steps).containsNoDuplicates();
    }

    @Test
    void whoNeedsVectorsRunsWithThemOnly() {
        assertThat(Planner.plan(Selection.ALL).stream()
                        .filter(step -> step.method().equals("simdjsonJava"))
                        .map(Step::vector)
                        .distinct()
                        .toList())
                .isEqualTo(Planner.hasVectors() ? List.of(true) : List.of());
    }

    @Test
    void mainComparisonNamesMethodsThatThereAre() {
        List<String> methods = Planner.plan(Selection.MAIN).stream()
                .map(Step::method)
                .distinct()
                .toList();
        assertThat(methods)
                .containsAtLeast("copy", "jetonRecord", "jetonView", "jackson2", "fastjson2", "foryJson", "wast");
    }

    @Test
    void quickRunTakesLessThanEightMinutes() {
        // On a JDK with vectors: both directions and documents for each method, ours, the limits and wast twice.
        int benchmarks = 2 * 2 * (Selection.MAIN.methods().size() + 6);
        assertThat(benchmarks * Timing.QUICK.seconds()).isLessThan(8 * 60.0);
    }
}
