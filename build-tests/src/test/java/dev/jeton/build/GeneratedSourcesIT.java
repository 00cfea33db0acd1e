package dev.jeton.build;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders with what Jeton generated before, which builds and IDEs take for source folders. */
final class GeneratedSourcesIT {
    @TempDir
    private Path directory;

    @Test
    void codeThatIsCompiledAsASourceWithoutTheProcessorWorks() {
        Compilation first = CommandLine.javac("class-path", directory.resolve("first"))
                .compile()
                .succeedsSilently();

        CommandLine.javac("class-path", directory.resolve("second"))
                .alsoSources(Project.sourcesUnder(first.generated()))
                .withoutProcessors()
                .compile()
                .succeedsSilently()
                .printsWhatTheProjectSays();
    }

    @Test
    void ownOutputAmongTheSourcesIsSaidToBeThat() {
        Compilation first = CommandLine.javac("one-annotation", directory.resolve("first"))
                .compile()
                .succeedsSilently();

        CommandLine.javac("one-annotation", directory.resolve("second"))
                .alsoSources(Project.sourcesUnder(first.generated()))
                .compile()
                .fails(List.of("X.java:4 J109"));
    }
}
