package dev.jeton.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measurements, a line for each, sorted: a run changes the lines of what it measured and no others. The file is written after each fork,
 * so that a run may end at any time.
 */
public final class MeasurementFile {
    /** The file's name in the folder of a JDK. */
    public static final String NAME = "measurements.json";

    private final Path file;
    private final SortedMap<String, Measurement> measurements = new TreeMap<>();

    private MeasurementFile(Path file) {
        this.file = file;
    }

    /** Opens a file, which may be missing. */
    public static MeasurementFile open(Path file) throws IOException {
        MeasurementFile opened = new MeasurementFile(file);
        if (Files.exists(file)) {
            List<Measurement> all = MeasurementCodec.INSTANCE.list().read(Files.readAllBytes(file));
            all.forEach(each -> opened.measurements.put(each.key(), each));
        }
        return opened;
    }

    /** Returns all measurements, by their keys. */
    public Collection<Measurement> all() {
        return measurements.values();
    }

    public Optional<Measurement> get(String key) {
        return Optional.ofNullable(measurements.get(key));
    }

    /** How many forks there are of a measurement. */
    public int forks(String key) {
        return get(key).map(measured -> measured.forks().size()).orElse(0);
    }

    /** Forgets a measurement with another timing, since it is made anew; the file has it until something is added. */
    public void keep(String key, String timing) {
        measurements.computeIfPresent(key, (same, measured) -> measured.timing().equals(timing) ? measured : null);
    }

    /** Adds the forks of a measurement to those that are there, and writes the file. */
    public void add(Measurement measurement) throws IOException {
        measurements.merge(measurement.key(), measurement, Measurement::and);
        String lines = measurements.values().stream()
                .map(MeasurementCodec.INSTANCE::toJson)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        // First beside it: a run that ends while it is written leaves the earlier results.
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, lines);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
