package dev.jeton.build;

import java.nio.file.Path;
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

    private Compilation compile(String project) {
        return CommandLine.javac(project, directory).compile();
    }
}
