package dev.jeton.benchmarks.process;

import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One line of the report, in the form that JMH gives it, so that one reader reads them all.
 *
 * @param benchmark such as {@code ColdStart.jackson2}
 * @param mode {@code ss}, a single shot in a process of its own, or {@code avgt}
 * @param params what it was measured with
 * @param primaryMetric the time
 * @param secondaryMetrics what else was looked at
 */
@Json
public record Result(
        String benchmark,
        String mode,
        Map<String, String> params,
        Metric primaryMetric,
        Map<String, Metric> secondaryMetrics) {

    /** Writes results as one array, in the place of what the file had before. */
    static void writeAll(List<Result> results, Path file) throws IOException {
        JsonWriter writer = JsonWriter.pretty();
        writer.beginArray();
        for (Result result : results) {
            ResultCodec.INSTANCE.encode(result, writer);
        }
        writer.endArray();
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.writeString(file, writer.toJson() + "\n");
    }
}
