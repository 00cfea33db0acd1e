package dev.jeton.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.RandomValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What fuzzing starts from, and what each build replays: the documents of the other modules' tests, some of this one's own, and random
 * values. What a fuzzer found lies in the {@code Inputs} directories beside them.
 */
final class Seeds {
    private static final Path ROOT = Path.of("..");

    private static final List<Path> DIRECTORIES = List.of(
            Path.of("src/test/resources/dev/jeton/fuzz/documents"),
            ROOT.resolve("runtime/src/test/resources/conformance"),
            ROOT.resolve("tokens/src/test/resources/bodies"),
            ROOT.resolve("tokens/src/test/resources/live"));

    /** A fuzzer makes nothing of more. */
    private static final long LARGEST = 4_096;

    private static final int RANDOM_VALUES = 40;

    private Seeds() {}

    static Stream<byte[]> documents() {
        Stream<byte[]> files = DIRECTORIES.stream().flatMap(Seeds::filesOf);
        Stream<byte[]> values = LongStream.range(0, RANDOM_VALUES)
                .mapToObj(seed -> EverythingCodec.INSTANCE.toBytes(new RandomValues(seed).everything(1)));
        return Stream.concat(Stream.of(new byte[0], "{}".getBytes(UTF_8)), Stream.concat(files, values));
    }

    private static Stream<byte[]> filesOf(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Seeds::bytesOf)
                    .filter(bytes -> bytes.length <= LARGEST)
                    .toList()
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
