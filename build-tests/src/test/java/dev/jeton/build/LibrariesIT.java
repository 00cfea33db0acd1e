package dev.jeton.build;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of other packages, from the same compilation and from jars. */
final class LibrariesIT {
    @TempDir
    private Path directory;

    @Test
    void typesOfALibraryThatWasBuiltWithTheProcessorAreUsed() {
        Path library = library(List.of(Jars.PROCESSOR));

        compile("library-user", library).succeedsSilently().printsWhatTheProjectSays(List.of(library));
    }

    @Test
    void typesOfALibraryThatWasBuiltWithoutTheProcessorAreReportedWhereTheyAreUsed() {
        compile("unprocessed-library-user", library(List.of())).failsWithWhatTheSourcesExpect();
    }

    @Test
    void typesOfALibraryThatCannotBeReachedFromThePackageAreReportedWhereTheyAreUsed() {
        compile("library-hidden-user", library(List.of(Jars.PROCESSOR))).failsWithWhatTheSourcesExpect();
    }

    @Test
    void typesOfAnotherPackageThatCannotBeReachedAreReportedWhereTheyAreUsed() {
        CommandLine.javac("library-hidden-user", directory)
                .alsoSources(Project.of("library").sources())
                .compile()
                .failsWithWhatTheSourcesExpect();
    }

    @Test
    void typesOfAnotherPackageAreUsed() {
        CommandLine.javac("library-user", directory)
                .alsoSources(Project.of("library").sources())
                .compile()
                .succeedsSilently()
                .printsWhatTheProjectSays();
    }

    private Compilation compile(String project, Path library) {
        return CommandLine.javac(project, directory.resolve("application"))
                .classPath(Jars.with(library))
                .compile();
    }

    /** The jar of the library, built with these processors. */
    private Path library(List<Path> processors) {
        Compilation library = CommandLine.javac("library", directory.resolve("library"))
                .processorPath(processors)
                .compile()
                .succeedsSilently();
        Path jar = directory.resolve("library.jar");
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int exitCode = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        library.classes().toString(),
                        ".");
        assertWithMessage(printed.toString()).that(exitCode).isEqualTo(0);
        return jar;
    }
}
