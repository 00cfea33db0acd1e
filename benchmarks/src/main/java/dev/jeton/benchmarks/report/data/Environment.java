package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the benchmarks ran, and of what. Without dates: a run is known by its commit.
 *
 * @param machine properties of JDK, system and hardware, by what they are called
 * @param libraries versions, by group and artifact
 * @param runs the invocations whose results are in the folder, each with its commit
 */
public record Environment(SortedMap<String, String> machine, SortedMap<String, String> libraries, List<String> runs) {
    /** Keeps copies. */
    public Environment {
        machine = Collections.unmodifiableSortedMap(new TreeMap<>(machine));
        libraries = Collections.unmodifiableSortedMap(new TreeMap<>(libraries));
        runs = List.copyOf(runs);
    }

    /** Reads a file, which may be missing: then nothing is known. */
    public static Environment read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Environment(new TreeMap<>(), new TreeMap<>(), List.of());
        }
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        List<String> runs = new ArrayList<>();
        json.path("runs").forEach(run -> runs.add(run.asText()));
        return new Environment(texts(json.path("machine")), texts(json.path("libraries")), runs);
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
        return texts;
    }

    /** Writes the file that {@link #read} reads. */
    public void write(Path file) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
