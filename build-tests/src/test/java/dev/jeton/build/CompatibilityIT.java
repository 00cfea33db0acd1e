package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the profile {@code compatibility} finds. There is no release to compare with yet, so each test makes its baseline: the
 * API as it is, and something more, which a release would have had.
 */
final class CompatibilityIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    @Test
    void whatIsThereStillAndWhatIsInternalIsCompatible() throws IOException {
        baseline("jeton-annotations", Jars.ANNOTATIONS);
        Path runtime = baseline("jeton-runtime", Jars.RUNTIME);
        add(runtime, "dev/jeton/internal/read/Gone", "package dev.jeton.internal.read; public final class Gone {}");
        compare().succeeds();
    }

    @Test
    void aTypeThatIsGoneBreaksTheBuild() throws IOException {
        baseline("jeton-annotations", Jars.ANNOTATIONS);
        Path runtime = baseline("jeton-runtime", Jars.RUNTIME);
        add(runtime, "dev/jeton/Gone", "package dev.jeton; public final class Gone {}");
        assertThat(compare().fails()).contains("dev.jeton.Gone:CLASS_REMOVED");
    }

    @Test
    void anAnnotationThatIsGoneBreaksTheBuild() throws IOException {
        Path annotations = baseline("jeton-annotations", Jars.ANNOTATIONS);
        baseline("jeton-runtime", Jars.RUNTIME);
        add(annotations, "dev/jeton/annotation/Gone", "package dev.jeton.annotation; public @interface Gone {}");
        assertThat(compare().fails()).contains("dev.jeton.annotation.Gone:CLASS_REMOVED");
    }

    private Path baseline(String artifact, Path jar) throws IOException {
        return Files.copy(jar, directory.resolve(artifact + ".jar"));
    }

    private Command compare() throws IOException {
        return Maven.create()
                .run(
                        ROOT,
                        "-P",
                        "compatibility",
                        "-pl",
                        "annotations,runtime",
                        "-Dbaseline.directory=" + directory,
                        "japicmp:cmp@compatibility");
    }

    /** Compiles a class, and puts it into a jar. */
    private void add(Path jar, String name, String source) throws IOException {
        Path file = directory.resolve("Gone.java");
        Files.writeString(file, source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        InputStream.nullInputStream(),
                        null,
                        null,
                        "--release",
                        "17",
                        "-d",
                        directory.toString(),
                        file.toString());
        assertWithMessage(source).that(result).isEqualTo(0);
        try (FileSystem entries = FileSystems.newFileSystem(jar, Map.of())) {
            Files.copy(directory.resolve(name + ".class"), entries.getPath(name + ".class"));
        }
    }
}
