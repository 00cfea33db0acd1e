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
    void classesOfKotlinAndJavaAreReadAndWritten() throws IOException {
        Project project = Project.of("kotlin");
        compile(project).succeeds();

        Path classes = directory.resolve("target/classes");
        String classPath = CommandLine.joined(List.of(classes, Jars.RUNTIME, Jars.KOTLIN));
        Command program = Command.java(directory, List.of("-cp", classPath, "com.example.MainKt"));
        assertThat(program.succeeds()).isEqualTo(project.output());
    }

    @Test
    void whatKaptDoesNotShowIsAnErrorThatSaysWhatIsMissing() throws IOException {
        String output = compile(Project.of("kotlin-refused")).fails();

        for (String obstacle : List.of(
                "Jeton finds no way to make objects of OfValueClass",
                "Jeton finds no way to make objects of OfUnsigned",
                "the parameter 'size' has the name of no property; 'size$",
                "'upper' has no setter",
                "Jeton finds no way to make objects of Single",
                "there are 2, so one must be marked",
                "'coins' needs a codec for com.example.Cents")) {
            assertThat(output).contains(obstacle);
        }
    }

    private Command compile(Project project) throws IOException {
        copy(project.directory(), directory);
        return Maven.create()
                .run(
                        directory,
                        "compile",
                        "-Djeton.version=" + Maven.VERSION,
                        "-Dkotlin.version=" + System.getProperty("jeton.kotlin.version"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> !file.equals(from)).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
