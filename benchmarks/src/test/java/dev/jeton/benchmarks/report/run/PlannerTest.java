package dev.jeton.benchmarks.report.run;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List<Step> steps = Planner.plan(new Selection(List.of(), Set.of(), Set.of()));
        assertThat(steps.stream().map(Step::className)).contains("WideBenchmark");
        assertThat(steps).containsNoDuplicates();
    }

    @Test
    void quickRunTakesLessThanEightMinutes() {
        // Both directions and documents for each method; ours and the limits once more with vectors.
        int benchmarks = 2 * 2 * (Selection.MAIN.methods().size() + 5);
        assertThat(benchmarks * Timing.QUICK.seconds()).isLessThan(8 * 60.0);
    }
}
