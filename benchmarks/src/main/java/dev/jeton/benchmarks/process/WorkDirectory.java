package dev.jeton.benchmarks.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary directory, which is deleted in the end.
 *
 * @param path where it is
 */
record WorkDirectory(Path path) implements AutoCloseable {

    static WorkDirectory make() throws IOException {
        return new WorkDirectory(Files.createTempDirectory("jeton-benchmarks"));
    }

    /** An empty directory in it, whatever was there before. */
    Path empty(String name) throws IOException {
        Path directory = path.resolve(name);
        delete(directory);
        return Files.createDirectories(directory);
    }

    /** Copies a resource of this package into it. */
    Path copyResource(String name) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream resource = WorkDirectory.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("no resource " + name);
            }
            Files.copy(resource, file);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            for (Path file : filesOf(directory, Comparator.reverseOrder())) {
                Files.delete(file);
            }
        }
    }

    /** The bytes of all files with this ending, in the directory and those inside it. */
    static long bytes(Path directory, String ending) throws IOException {
        long sum = 0;
        for (Path file : files(directory, ending)) {
            sum += Files.size(file);
        }
        return sum;
    }

    /** The files with this ending, in the directory and those inside it. */
    static List<Path> files(Path directory, String ending) throws IOException {
        return filesOf(directory, Comparator.naturalOrder()).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private static List<Path> filesOf(Path directory, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.sorted(order).toList();
        }
    }
}
