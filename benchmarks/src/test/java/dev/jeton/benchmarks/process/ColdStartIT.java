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
        ProgramResults results = ProgramResults.of(new ColdStart(), directory, "--runs", "1", "--workloads", "rfc");

        assertThat(results.names("workload"))
                .containsExactlyElementsIn(Stream.of(ColdStartProgram.values())
                        .map(program -> "ColdStart." + program.label() + " rfc")
                        .toList());
        results.assertShape("ms/op", "process", "classes", "jdkClasses", "jarBytes");
        Map<String, Double> classes = results.metrics("classes");
        assertThat(classes.get("ColdStart.none")).isEqualTo(1.0);
        assertThat(classes.get("ColdStart.jackson2")).isGreaterThan(classes.get("ColdStart.jetonRecord"));
        assertThat(results.metrics("jarBytes").get("ColdStart.none")).isEqualTo(0.0);
    }

    @Test
    void programsRunWithWhatAnEarlierRunHasLeft() throws IOException {
        String caches = Runtime.version().feature() < 25 ? "cds" : "cds,aot";
        ProgramResults results = ProgramResults.of(
                new ColdStart(),
                directory,
                "--runs",
                "1",
                "--workloads",
                "rfc",
                "--programs",
                "jetonRecord,jackson2",
                "--caches",
                caches);

        assertThat(results.names("cache"))
                .containsExactlyElementsIn(Stream.of(caches.split(","))
                        .flatMap(cache -> Stream.of("ColdStart.jackson2 " + cache, "ColdStart.jetonRecord " + cache))
                        .toList());
        results.assertShape("ms/op", "process", "cacheBytes");
    }
}
