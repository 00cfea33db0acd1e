package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** What a program has added to a file of measurements. */
record ProgramResults(Collection<Measurement> all) {

    /** Runs a program by its command line. */
    static ProgramResults of(Callable<Integer> program, Path directory, String... arguments) throws IOException {
        Path file = directory.resolve("measurements.json");
        List<String> words = new ArrayList<>(List.of("--output", file.toString()));
        words.addAll(List.of(arguments));
        assertThat(new CommandLine(program).execute(words.toArray(String[]::new)))
                .isEqualTo(0);
        return new ProgramResults(MeasurementFile.open(file).all());
    }

    /** Benchmark and parameter of each, such as {@code ColdStart.gson rfc}. */
    List<String> names(String parameter) {
        return all.stream()
                .map(m -> m.benchmark() + " " + m.params().get(parameter))
                .toList();
    }

    /** Each has a time that was measured, and these metrics. */
    void assertShape(String unit, String... metrics) {
        for (Measurement measured : all) {
            assertThat(measured.unit()).isEqualTo(unit);
            assertThat(measured.value()).isGreaterThan(0.0);
            assertThat(measured.metrics().keySet()).containsExactlyElementsIn(List.of(metrics));
        }
    }

    /** A metric, by benchmark. */
    Map<String, Double> metrics(String name) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        all.forEach(
                measured -> metrics.put(measured.benchmark(), measured.metrics().get(name)));
        return metrics;
    }
}
