package dev.jeton.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documents of a folder by the names of their files. The first letter is the verdict of RFC 8259: {@code y} is to be accepted,
 * {@code n} to be rejected, {@code i} is left to the parser. JSONTestSuite names its files so.
 */
public final class Documents {
    private Documents() {}

    /** The corpus of the runtime. */
    public static SortedMap<String, byte[]> ofCorpus() {
        return ofResource("conformance");
    }

    /** The documents in a folder of the test resources. */
    public static SortedMap<String, byte[]> ofResource(String folder) {
        return of(pathOf(folder));
    }

    static Path pathOf(String folder) {
        URL url = Objects.requireNonNull(Documents.class.getResource("/" + folder), folder);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SortedMap<String, byte[]> of(Path folder) {
        SortedMap<String, byte[]> documents = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                documents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Collections.unmodifiableSortedMap(documents);
    }
}
