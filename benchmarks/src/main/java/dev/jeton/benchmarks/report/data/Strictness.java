package dev.jeton.benchmarks.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each library does with documents that are wrong, or right in an unusual way.
 *
 * @param verdicts by library and document, such as {@code rejects}
 */
public record Strictness(Map<String, Map<String, String>> verdicts) {
    /** Keeps a copy. */
    public Strictness {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        verdicts.forEach(
                (library, documents) -> copy.put(library, Collections.unmodifiableMap(new LinkedHashMap<>(documents))));
        verdicts = Collections.unmodifiableMap(copy);
    }

    /** Reads a file, which may be missing: then nothing is known. */
    static Strictness read(Path file) throws IOException {
        Map<String, Map<String, String>> verdicts = new LinkedHashMap<>();
        if (Files.exists(file)) {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            json.properties().forEach(library -> {
                Map<String, String> documents = new LinkedHashMap<>();
                library.getValue()
                        .properties()
                        .forEach(d -> documents.put(d.getKey(), d.getValue().asText()));
                verdicts.put(library.getKey(), documents);
            });
        }
        return new Strictness(verdicts);
    }

    /** The documents, in the order of the file. */
    public List<String> documents() {
        return verdicts.values().stream()
                .flatMap(documents -> documents.keySet().stream())
                .distinct()
                .toList();
    }

    /** What a library does with a document, if it was tried. */
    public Optional<String> verdict(String library, String document) {
        return Optional.ofNullable(verdicts.getOrDefault(library, Map.of()).get(document));
    }
}
