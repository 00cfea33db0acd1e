package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The measurements of one file.
 *
 * @param all each of them, in the order of the file
 */
public record Measurements(List<Measurement> all) {
    /** Keeps a copy. */
    public Measurements {
        all = List.copyOf(all);
    }

    /** Reads a file, which may be missing: then nothing was measured. */
    static Measurements read(Path file) throws IOException {
        List<Measurement> all = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode entry : new ObjectMapper().readTree(file.toFile())) {
                all.add(Measurement.of(entry));
            }
        }
        return new Measurements(all);
    }

    /** Whether nothing was measured. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of one class of benchmarks. */
    public Measurements of(String benchmark) {
        return new Measurements(
                all.stream().filter(m -> m.benchmark().equals(benchmark)).toList());
    }

    /** Those of one workload, by the values of the parameters. */
    public Measurements on(String workload) {
        return new Measurements(
                all.stream().filter(m -> m.workload().equals(workload)).toList());
    }

    /** The first of a method. */
    public Optional<Measurement> method(String method) {
        return all.stream().filter(m -> m.method().equals(method)).findFirst();
    }

    /** The names of the classes of benchmarks, sorted. */
    public SortedSet<String> benchmarks() {
        SortedSet<String> names = new TreeSet<>();
        all.forEach(m -> names.add(m.benchmark()));
        return names;
    }

    /** The workloads, sorted. */
    public SortedSet<String> workloads() {
        SortedSet<String> names = new TreeSet<>();
        all.forEach(m -> names.add(m.workload()));
        return names;
    }
}
