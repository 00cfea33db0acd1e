package dev.jeton.benchmarks.report.run;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void nothingSelectedIsEverything() {
        assertThat(Selection.ALL.has(step("ReadBenchmark.gson", "rfc"))).isTrue();
        assertThat(Selection.ALL.has("ColdStart")).isTrue();
    }

    @Test
    void partOfANameSelectsClassesMethodsAndProcesses() {
        Selection read = only("Read");
        assertThat(read.has(step("ReadBenchmark.gson", "rfc"))).isTrue();
        assertThat(read.has(step("WriteBenchmark.gson", "rfc"))).isFalse();
        assertThat(read.has("ColdStart")).isFalse();
        assertThat(only("ReadBenchmark.moshi").has(step("ReadBenchmark.gson", "rfc")))
                .isFalse();
        assertThat(only("Cold").has("ColdStart")).isTrue();
    }

    @Test
    void benchmarksWithoutWorkloadRunWhateverWorkloadIsSelected() {
        Selection rfc = new Selection(List.of(), Set.of("rfc"), Set.of());
        assertThat(rfc.has(step("ReadBenchmark.gson", "oidc"))).isFalse();
        assertThat(rfc.has(new Step("a.WideBenchmark.read", new TreeMap<>(), List.of(), false)))
                .isTrue();
    }

    @Test
    void mainComparisonHasNeitherDefaultsNorProcesses() {
        assertThat(Selection.MAIN.has(step("ReadBenchmark.jackson2", "rfc"))).isTrue();
        assertThat(Selection.MAIN.has(step("ReadBenchmark.jackson2Default", "rfc")))
                .isFalse();
        assertThat(Selection.MAIN.has(step("ReadBenchmark.jackson2", "pretty"))).isFalse();
        assertThat(Selection.MAIN.has("ColdStart")).isFalse();
    }

    private static Selection only(String part) {
        return new Selection(List.of(Pattern.compile(part)), Set.of(), Set.of());
    }

    private static Step step(String method, String workload) {
        return new Step("a." + method, new TreeMap<>(Map.of("workload", workload)), List.of(), false);
    }
}
