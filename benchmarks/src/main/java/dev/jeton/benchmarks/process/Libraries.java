package dev.jeton.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The jars of the libraries, one by one, which the build puts into {@code target/libraries} as {@code group.artifact.jar}. The
 * shaded jar of the benchmarks will not do: a program is to have on its class path what its library needs and nothing else.
 *
 * @param directory that has them
 */
record Libraries(Path directory) {

    Libraries {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    "no directory " + directory + ": \"mvn package\" fills it, --libraries names another");
        }
    }

    /** Those in a directory, or else beside the jar (or the directory of classes) that this class is in. */
    static Libraries in(@Nullable Path directory) {
        return new Libraries(directory == null ? besideThisClass() : directory);
    }

    private static Path besideThisClass() {
        CodeSource source = Libraries.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).resolveSibling("libraries");
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** The jar of a library. */
    Path jar(String name) {
        Path jar = directory.resolve(name + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("no file " + jar);
        }
        return jar.toAbsolutePath();
    }

    /** A class path of these libraries, empty for none. */
    String classPath(List<String> names) {
        return names.stream().map(name -> jar(name).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** What the jars of these libraries have together. */
    long bytes(List<String> names) throws IOException {
        long sum = 0;
        for (String name : names) {
            sum += Files.size(jar(name));
        }
        return sum;
    }
}
