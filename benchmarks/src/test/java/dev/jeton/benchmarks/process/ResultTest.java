package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {
    @TempDir
    Path directory;

    @Test
    void resultsAreWrittenAsJmhWritesThem() throws IOException {
        Path file = directory.resolve("results/cold-start.json");
        Metric time = Metric.of("ms/op", List.of(1.0, 2.0, 4.0));

        Result.writeAll(
                List.of(new Result(
                        "ColdStart.gson",
                        "ss",
                        Map.of("workload", "rfc"),
                        time,
                        Map.of("classes", Metric.constant("classes", 148)))),
                file);

        ResultFile read = new ResultFile(file);
        assertThat(read.names("workload")).containsExactly("ColdStart.gson rfc");
        read.assertShape("ss", "ms/op", 3, "classes");
        assertThat(read.scores("classes")).containsExactly("ColdStart.gson", 148.0);
        assertThat(Files.readString(file)).endsWith("]\n");
    }

    @Test
    void whatIsMeasuredAnewReplacesTheFile() throws IOException {
        Path file = directory.resolve("native.json");
        Files.writeString(file, "something longer that was there before");

        Result.writeAll(List.of(), file);

        assertThat(new ResultFile(file).names("workload")).isEmpty();
    }
}
