package dev.jeton.build;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake gets one message, on its line, and what is right gets none. */
final class MessagesIT {
    @TempDir
    private Path directory;

    @Test
    void aTypeMayNameItsOwnCodecAndViewAnywhere() {
        compile("own-names").succeedsSilently().printsWhatTheProjectSays();
    }

    @Test
    void aTypeThatDoesNotExistIsReportedByTheCompilerAlone() {
        compile("misspelt").failsWithWhatTheSourcesExpect();
    }

    @Test
    void whatNamesTheCodecOfARefusedTypeGetsNoMessage() {
        compile("refused-types").failsWithWhatTheSourcesExpect();
    }

    @Test
    void aMissingAnnotationIsReportedOnce() {
        compile("missing-annotations").failsWithWhatTheSourcesExpect();
    }

    @Test
    void describeIsThereWithoutSecrets() {
        compile("last-secret-removed").succeedsSilently().printsWhatTheProjectSays();
    }

    @Test
    void aForgottenRuntimeIsReportedOnce() {
        CommandLine.javac("without-runtime", directory)
                .classPath(List.of(Jars.ANNOTATIONS))
                .compile()
                .failsWithWhatTheSourcesExpect();
    }

    private Compilation compile(String project) {
        return CommandLine.javac(project, directory).compile();
    }
}
