package dev.jeton.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.result.Measurement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioCheckTest {
    private static final List<Measurement> COMMITTED = measured(100, 400);

    @ParameterizedTest
    @CsvSource({
        // Jeton, Jackson 2; another machine is slower in both
        "100, 400, false",
        "300, 1200, false",
        "100, 305, false",
        "100, 295, true",
        "100, 495, false",
        "100, 505, true",
    })
    void aRatioIsOffBeyondAQuarter(double jeton, double jackson, boolean fails) {
        assertThat(new RatioCheck(COMMITTED, measured(jeton, jackson)).fails()).isEqualTo(fails);
    }

    @Test
    void theTableHasBothRatios() {
        assertThat(new RatioCheck(COMMITTED, measured(100, 200)).markdown()).isEqualTo("""
            |  | against | committed | now |  |  |
            |---|---:|---:|---:|---:|---:|
            | ReadBenchmark mixed, Jeton, view | jackson2 | 4.00× | 2.00× | -50 % | **off** |
            """);
    }

    @Test
    void nothingToCompareWithIsAFailure() {
        assertThat(new RatioCheck(List.of(), measured(100, 400)).fails()).isTrue();
    }

    private static List<Measurement> measured(double jeton, double jackson) {
        return List.of(measured("jetonView", jeton), measured("jackson2", jackson));
    }

    private static Measurement measured(String method, double time) {
        return new Measurement(
                "ReadBenchmark." + method,
                Map.of("workload", "mixed"),
                false,
                "ns/op",
                List.of(time),
                0,
                Map.of(),
                "t");
    }
}
