package dev.jeton.benchmarks.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What each library does on a JVM that denies what the JDK warns of today, by the names of the methods that measure it. */
public final class NextJdk {
    /** The file's name in the folder of a JDK. */
    public static final String FILE = "next-jdk.json";

    /** It reads and writes what it does elsewhere. */
    public static final String YES = "yes";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private NextJdk() {}

    /** Reads a file, which may be missing: then nothing is known. */
    static Map<String, String> read(Path file) throws IOException {
        return Files.exists(file) ? MAPPER.readValue(file.toFile(), new TypeReference<>() {}) : Map.of();
    }

    /** Writes a file, sorted by the names. */
    public static void write(Path file, Map<String, String> verdicts) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new TreeMap<>(verdicts));
        Files.writeString(file, json + "\n");
    }
}
