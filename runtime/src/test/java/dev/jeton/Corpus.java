package dev.jeton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documents in {@code src/test/resources/conformance}. The first letter of a file's name is the verdict of RFC 8259: {@code y}
 * is to be accepted, {@code n} to be rejected, {@code i} is left to us.
 */
final class Corpus {
    static final SortedMap<String, byte[]> DOCUMENTS = load();

    private Corpus() {}

    private static SortedMap<String, byte[]> load() {
        URL folder = Corpus.class.getResource("/conformance");
        SortedMap<String, byte[]> documents = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder.toURI()), "*.json")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                documents.put(name.substring(0, name.length() - ".json".length()), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Collections.unmodifiableSortedMap(documents);
    }
}
