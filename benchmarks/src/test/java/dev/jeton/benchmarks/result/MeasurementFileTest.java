package dev.jeton.benchmarks.result;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementFileTest {
    @TempDir
    Path directory;

    static Measurement measured(String benchmark, boolean vectors, String timing, Double... forks) {
        return new Measurement(
                benchmark,
                Map.of("workload", "rfc"),
                vectors,
                "ns/op",
                List.of(forks),
                0.5,
                Map.of(Measurement.BYTES, 160.0),
                timing);
    }

    @Test
    void forksOfTheSameTimingAreAddedUpAcrossRuns() throws IOException {
        Path file = directory.resolve("new/measurements.json");
        MeasurementFile.open(file).add(measured("B.one", false, "t", 1.0));
        MeasurementFile.open(file).add(measured("B.one", false, "t", 3.0));
        MeasurementFile.open(file).add(measured("B.one", true, "t", 5.0));

        assertThat(MeasurementFile.open(file).all())
                .containsExactly(measured("B.one", false, "t", 1.0, 3.0), measured("B.one", true, "t", 5.0));
    }

    @Test
    void forksOfAnotherTimingReplaceTheEarlierOnes() throws IOException {
        Path file = directory.resolve("measurements.json");
        MeasurementFile.open(file).add(measured("B.one", false, "long", 1.0));
        MeasurementFile.open(file).add(measured("B.one", false, "short", 3.0));

        assertThat(MeasurementFile.open(file).all()).containsExactly(measured("B.one", false, "short", 3.0));
    }

    @Test
    void whatAProgramHasMeasuredReplacesWhatItMeasuredBefore() throws IOException {
        Path file = directory.resolve("measurements.json");
        for (double time : new double[] {1, 2}) {
            MeasurementFile.open(file)
                    .add(Measurement.of("Program.one", Map.of(), "ms/op", List.of(time, 9.0, 0.0), Map.of()));
        }

        assertThat(MeasurementFile.open(file).all())
                .containsExactly(
                        new Measurement("Program.one", Map.of(), false, "ms/op", List.of(2.0), 4.5, Map.of(), ""));
    }

    @Test
    void measurementsHaveALineEachInTheOrderOfTheirNames() throws IOException {
        Path file = directory.resolve("measurements.json");
        MeasurementFile.open(file).add(measured("B.two", false, "t", 1.0));
        MeasurementFile.open(file).add(measured("B.one", false, "t", 1.0));

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("{\"benchmark\":\"B.one\"");
        assertThat(lines.get(2)).startsWith("{\"benchmark\":\"B.two\"");
    }
}
