package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse compiler, the oldest that is supported and the newest that runs on 17. */
final class EclipseCompilerIT {
    @TempDir
    private Path directory;

    private static Stream<Path> compilers() {
        return Stream.of(Jars.OLDEST_ECJ, Jars.NEWEST_ECJ);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void aProgramOnTheClassPathRuns(Path compiler) {
        compile(compiler, "class-path").succeedsSilently().printsWhatTheProjectSays();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void everyAnnotationIsUnderstood(Path compiler) {
        compile(compiler, "every-annotation").succeedsSilently();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void typesReferToEnumsAndRecordsOfTheSameFileAndOfOthers(Path compiler) {
        compile(compiler, "enums-across-types").succeedsSilently();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void codecsAreThoseOfJavac(Path compiler) {
        for (String project : List.of("class-path", "every-annotation", "own-names")) {
            Map<String, String> ofJavac = CommandLine.javac(project, directory.resolve(project + "-javac"))
                    .compile()
                    .generatedSources();
            Map<String, String> ofEclipse = CommandLine.eclipse(compiler, project, directory.resolve(project))
                    .compile()
                    .generatedSources();

            assertThat(ofJavac).isNotEmpty();
            assertThat(ofEclipse).isEqualTo(ofJavac);
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void aTypeMayNameItsOwnCodecAndViewAnywhere(Path compiler) {
        compile(compiler, "own-names").succeedsSilently().printsWhatTheProjectSays();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void typesOfOtherPackagesAreUsed(Path compiler) {
        CommandLine.eclipse(compiler, "library-user", directory)
                .alsoSources(Project.of("library").sources())
                .compile()
                .succeedsSilently()
                .printsWhatTheProjectSays();
    }

    /** The IDE may run on a JVM that has no javac, whose trees the processor asks for the files of types. */
    @ParameterizedTest
    @MethodSource("compilers")
    void codecsAreGeneratedWhereThereIsNoJavac(Path compiler) {
        CommandLine.eclipseWithoutJavac(compiler, "class-path", directory)
                .compile()
                .succeedsSilently()
                .printsWhatTheProjectSays();
    }

    /** It compiles no generated class of a named module, since it takes these for classes outside of it; but it shows what the module lists. */
    @ParameterizedTest
    @MethodSource("compilers")
    void codecsThatAModuleListsAreCalledAsByJavac(Path compiler) {
        Map<String, String> ofJavac = codecsOf(CommandLine.javac("module-codecs", directory.resolve("javac")));
        Map<String, String> ofEclipse =
                codecsOf(CommandLine.eclipse(compiler, "module-codecs", directory.resolve("eclipse")));

        assertThat(ofEclipse).isEqualTo(ofJavac);
        assertThat(String.join("\n", ofEclipse.values())).contains("MoneyCodec.INSTANCE.decode");
    }

    private static Map<String, String> codecsOf(CommandLine line) {
        return line.modulePath(Jars.with())
                .options("-Ajeton.index=off")
                .compile()
                .generatedSources();
    }

    private Compilation compile(Path compiler, String project) {
        return CommandLine.eclipse(compiler, project, directory).compile();
    }
}
