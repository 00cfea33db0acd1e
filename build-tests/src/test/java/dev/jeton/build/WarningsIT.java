package dev.jeton.build;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every warning that javac has is on and fatal, on the class path, and javac has nothing to say. */
final class WarningsIT {
    @TempDir
    private Path directory;

    private static List<String> releases() {
        return CommandLine.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aRecordWithOneAnnotationIsClaimed(String release) {
        compile("one-annotation", release).succeedsSilently();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyAnnotationIsClaimed(String release) {
        compile("every-annotation", release).succeedsSilently();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void annotationsOfJspecifyAreClaimed(String release) {
        CommandLine.javac("null-marked", directory)
                .classPath(Jars.with(Jars.JSPECIFY))
                .release(release)
                .compile()
                .succeedsSilently();
    }

    /**
     * javac's lint {@code auxiliaryclass} warns of each use of a type that stands in a file with another's name, and can't be
     * silenced in the code that uses it (decision 19): whoever has it on gives the type a file of its own, as the note says.
     */
    @ParameterizedTest
    @MethodSource("releases")
    void typesThatShareAFileGetANoteAndTheWarningForThatAlone(String release) {
        CommandLine.javac("two-in-a-file", directory)
                .options("-Xlint:-auxiliaryclass")
                .release(release)
                .compile()
                .succeedsWithWhatTheSourcesExpect();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aProgramOnTheClassPathRuns(String release) {
        compile("class-path", release).succeedsSilently().printsWhatTheProjectSays();
    }

    private Compilation compile(String project, String release) {
        return CommandLine.javac(project, directory).release(release).compile();
    }
}
