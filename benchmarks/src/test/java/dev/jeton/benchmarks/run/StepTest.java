package dev.jeton.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.NamedRows;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;

class StepTest {
    private static final int NAMED = 90;
    private static final int NAMED_WITH_VECTORS = 14;

    @Test
    void everyMethodRunsOnEveryDocument() throws ReflectiveOperationException {
        String[] workloads = dev.jeton.benchmarks.ReadBenchmark.class
                .getField("workload")
                .getAnnotation(Param.class)
                .value();
        List<String> planned = Step.all(false).stream()
                .filter(step -> step.name().equals("ReadBenchmark.jetonView"))
                .map(step -> step.params().get("workload"))
                .toList();
        assertThat(planned).containsExactlyElementsIn(Arrays.asList(workloads));
    }

    @Test
    void withVectorsWhatUsesThemRunsASecondTime() {
        List<Step> plain = Step.all(false);
        List<Step> all = Step.all(true);
        assertThat(plain.stream().anyMatch(Step::vectors)).isFalse();
        assertThat(all).containsAtLeastElementsIn(plain);
        assertThat(all.stream()
                        .filter(Step::vectors)
                        .map(step -> step.name().replaceFirst(".*\\.", ""))
                        .distinct()
                        .toList())
                .containsExactly(
                        "copy",
                        "handWrittenRecord",
                        "handWrittenView",
                        "jetonRecord",
                        "jetonView",
                        "simdjsonJava",
                        "wast");
    }

    @Test
    void keysAreThoseOfMeasurementsAndDifferent() {
        List<Step> steps = Step.all(true);
        assertThat(new HashSet<>(steps.stream().map(Step::key).toList())).hasSize(steps.size());
        for (Step step : steps) {
            Measurement measured = new Measurement(
                    step.name(), step.params(), step.vectors(), "ns/op", List.of(1.0), 0, Map.of(), "t");
            assertThat(measured.key()).isEqualTo(step.key());
        }
    }

    /** One sitting measures every one of them, so each has to be a row that there is. */
    @Test
    void namedRowsAreRowsThatThereAre() {
        List<String> named =
                Step.all(true).stream().map(Step::key).filter(NamedRows::has).toList();
        assertThat(named).hasSize(NAMED);
        assertThat(named.stream().filter(key -> key.endsWith(" vectors"))).hasSize(NAMED_WITH_VECTORS);
    }
}
