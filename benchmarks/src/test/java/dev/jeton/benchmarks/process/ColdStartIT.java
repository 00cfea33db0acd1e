package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program is compiled and run once. That they all read the same is checked by the command itself. */
class ColdStartIT {
    @TempDir
    Path directory;

    @Test
    void everyProgramReadsItsFirstDocument() throws IOException {
        Path file = directory.resolve("cold-start.json");

        ColdStart.main(new String[] {"--output", file.toString(), "--runs", "1", "--workloads", "rfc"});

        ResultFile results = new ResultFile(file);
        assertThat(results.names("workload"))
                .containsExactlyElementsIn(Stream.of(ColdStartProgram.values())
                        .map(program -> "ColdStart." + program.label() + " rfc")
                        .toList());
        results.assertShape("ss", "ms/op", 1, "process", "classes", "jdkClasses", "jarBytes");
        Map<String, Double> classes = results.scores("classes");
        assertThat(classes.get("ColdStart.none")).isEqualTo(1.0);
        assertThat(classes.get("ColdStart.jackson2")).isGreaterThan(classes.get("ColdStart.jetonRecord"));
        assertThat(results.scores("jarBytes").get("ColdStart.none")).isEqualTo(0.0);
    }
}
