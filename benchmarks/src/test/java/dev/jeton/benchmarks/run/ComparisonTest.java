package dev.jeton.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Step STEP =
            new Step("dev.jeton.SomeBenchmark.one", new TreeMap<>(Map.of("workload", "rfc")), List.of(), false);

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        // before, after, control
        "100, 102, 100, false",
        "100, 104, 100, true",
        "100, 104, 105, false",
        "100, 104, 95, false",
        "100, 107, 105, true",
        "100, 90, 100, false",
    })
    void aRowIsSlowerBeyondThreePercentAndTheDistanceOfTheControl(
            double before, double after, double control, boolean slower) throws IOException {
        Comparison comparison = new Comparison(
                List.of(build("before", before), build("after", after), build("control", control)), List.of(STEP));
        assertThat(comparison.markdown().contains(Comparison.SLOWER)).isEqualTo(slower);
    }

    @Test
    void theTableHasTheRatiosToTheFirstBuild() throws IOException {
        Comparison comparison =
                new Comparison(List.of(build("before", 99, 100, 103), build("after", 110, 120, 130)), List.of(STEP));
        assertThat(comparison.markdown()).isEqualTo("""
            | row | before, ns | ± | B/op | after, ns | ± | B/op | after / before |
            |---|---:|---:|---:|---:|---:|---:|---:|
            | SomeBenchmark.one rfc | 100.0 | 2.0 | 160 | 120.0 | 10.0 | 160 | 1.20 **slower** |
            """);
    }

    @Test
    void whatWasNotMeasuredHasNoRatio() throws IOException {
        Comparison comparison = new Comparison(List.of(build("before"), build("after", 1)), List.of(STEP));
        assertThat(comparison.markdown()).contains("| – | – | – | 1.0 | 0.0 | 160 | – |");
        assertThat(comparison.markdown()).doesNotContain(Comparison.SLOWER);
    }

    private Build build(String label, double... forks) throws IOException {
        MeasurementFile file = MeasurementFile.open(directory.resolve(label + ".json"));
        for (double fork : forks) {
            file.add(new Measurement(
                    STEP.name(),
                    STEP.params(),
                    false,
                    "ns/op",
                    List.of(fork),
                    0,
                    Map.of(Measurement.BYTES, 160.0),
                    "t"));
        }
        return new Build(label, Path.of("a.jar"), file);
    }
}
