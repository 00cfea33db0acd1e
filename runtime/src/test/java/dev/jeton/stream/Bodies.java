package dev.jeton.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents in {@code src/test/resources/conformance}, and texts that hold any bytes as characters. */
final class Bodies {
    /** By their names, which start with {@code y} if the document is valid. */
    static final SortedMap<String, byte[]> CORPUS = load();

    private Bodies() {}

    private static SortedMap<String, byte[]> load() {
        SortedMap<String, byte[]> documents = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                Path.of(Bodies.class.getResource("/conformance").toURI()), "*.json")) {
            for (Path file : files) {
                documents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Collections.unmodifiableSortedMap(documents);
    }

    static byte[] join(String before, byte[] body, String after) {
        return (before + text(body) + after).getBytes(ISO_8859_1);
    }

    static byte[] bytes(String latin1) {
        return latin1.getBytes(ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
