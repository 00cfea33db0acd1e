package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Named modules: javac has nothing to say with every warning on and fatal, and the program runs from the module path. */
final class ModulesIT {
    @TempDir
    private Path directory;

    private static List<String> releases() {
        return CommandLine.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aModuleThatRequiresTheRuntimeAloneGetsNoWarning(String release) {
        Compilation compilation = CommandLine.javac("module-by-hand", directory)
                .modulePath(List.of(Jars.RUNTIME))
                .withoutProcessors()
                .release(release)
                .compile()
                .succeedsSilently();

        printsWhatTheProjectSays(compilation);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aClosedModuleReadsAndWrites(String release) {
        printsWhatTheProjectSays(compile("module-closed", release).succeedsSilently());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void codecsThatAModuleListsAreFound(String release) {
        Compilation compilation = CommandLine.javac("module-codecs", directory)
                .modulePath(Jars.with())
                .options("-Ajeton.index=off")
                .release(release)
                .compile()
                .succeedsSilently();

        printsWhatTheProjectSays(compilation);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void anExportedPackageThatRequiresTransitivelyGetsNoWarning(String release) {
        printsWhatTheProjectSays(compile("module-exported", release).succeedsSilently());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void anExportedPackageThatDoesNotRequireTransitivelyIsToldTheLineToAdd(String release) {
        CommandLine.javac("module-exported-plainly", directory)
                .modulePath(Jars.with())
                .options("-Xlint:-exports")
                .release(release)
                .compile()
                .succeedsWithWhatTheSourcesExpect();
    }

    private Compilation compile(String project, String release) {
        return CommandLine.javac(project, directory)
                .modulePath(Jars.with())
                .release(release)
                .compile();
    }

    private void printsWhatTheProjectSays(Compilation compilation) {
        String modulePath = CommandLine.joined(List.of(compilation.classes(), Jars.RUNTIME));
        Command program = Command.java(directory, List.of("-p", modulePath, "-m", "com.example/com.example.Main"));
        assertThat(program.succeeds()).isEqualTo(compilation.project().output());
    }
}
