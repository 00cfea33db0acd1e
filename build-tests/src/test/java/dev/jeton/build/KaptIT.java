package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin and Java in one Maven project, with the processor run by kapt. */
final class KaptIT {
    @TempDir
    private Path directory;

    @Test
    void kotlinUsesCodecsOfJavaRecordsAndHasEnumsOfItsOwn() throws IOException {
        Project project = Project.of("kotlin");
        Path copy = directory.resolve("kotlin");
        copy(project.directory(), copy);

        Maven.create()
                .run(
                        copy,
                        "compile",
                        "-Djeton.version=" + Maven.VERSION,
                        "-Dkotlin.version=" + System.getProperty("jeton.kotlin.version"))
                .succeeds();

        String classPath = CommandLine.joined(List.of(copy.resolve("target/classes"), Jars.RUNTIME, Jars.KOTLIN));
        Command program = Command.java(directory, List.of("-cp", classPath, "com.example.MainKt"));
        assertThat(program.succeeds()).isEqualTo(project.output());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
