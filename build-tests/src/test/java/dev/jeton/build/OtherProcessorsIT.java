package dev.jeton.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other processors in one compilation with Jeton's, in front of it and behind it on the processor path. */
final class OtherProcessorsIT {
    @TempDir
    private Path directory;

    /**
     * What a project needs of another processor.
     *
     * @param annotations for its class path
     * @param processors for its processor path
     * @param lint a processor that doesn't claim its own annotations gets a warning of javac, with or without Jeton
     */
    private record Other(String project, List<Path> annotations, List<Path> processors, String lint) {
        private static final String ALL = "-Xlint:all";
        private static final String ALL_BUT_UNCLAIMED = "-Xlint:-processing";

        @Override
        public String toString() {
            return project;
        }
    }

    private static Stream<Other> others() {
        return Stream.of(
                new Other("beside-lombok", List.of(Jars.LOMBOK), List.of(Jars.LOMBOK), Other.ALL),
                new Other(
                        "beside-auto-value",
                        List.of(Jars.AUTO_VALUE_ANNOTATIONS),
                        List.of(Jars.AUTO_VALUE),
                        Other.ALL_BUT_UNCLAIMED),
                new Other(
                        "beside-immutables",
                        List.of(Jars.IMMUTABLES),
                        List.of(Jars.IMMUTABLES),
                        Other.ALL_BUT_UNCLAIMED),
                new Other(
                        "beside-free-builder",
                        List.of(Jars.FREE_BUILDER),
                        List.of(Jars.FREE_BUILDER),
                        Other.ALL_BUT_UNCLAIMED),
                new Other(
                        "beside-record-builder",
                        List.of(Jars.RECORD_BUILDER),
                        List.of(Jars.RECORD_BUILDER_PROCESSOR, Jars.RECORD_BUILDER, Jars.JAVA_POET),
                        Other.ALL_BUT_UNCLAIMED),
                new Other(
                        "beside-mapstruct",
                        List.of(Jars.MAPSTRUCT),
                        List.of(Jars.MAPSTRUCT_PROCESSOR),
                        Other.ALL_BUT_UNCLAIMED),
                new Other(
                        "beside-all",
                        List.of(Jars.LOMBOK, Jars.AUTO_VALUE_ANNOTATIONS, Jars.IMMUTABLES, Jars.MAPSTRUCT),
                        List.of(Jars.LOMBOK, Jars.AUTO_VALUE, Jars.IMMUTABLES, Jars.MAPSTRUCT_PROCESSOR),
                        Other.ALL_BUT_UNCLAIMED));
    }

    @ParameterizedTest
    @MethodSource("others")
    void jetonComesFirst(Other other) {
        List<Path> processors = new ArrayList<>(List.of(Jars.PROCESSOR));
        processors.addAll(other.processors());
        compile(other, processors);
    }

    @ParameterizedTest
    @MethodSource("others")
    void jetonComesLast(Other other) {
        List<Path> processors = new ArrayList<>(other.processors());
        processors.add(Jars.PROCESSOR);
        compile(other, processors);
    }

    @Test
    void whatLombokMakesOfClassesIsReadIfLombokRunsFirst() {
        lombokObjects(List.of(Jars.LOMBOK, Jars.PROCESSOR))
                .succeedsSilently()
                .printsWhatTheProjectSays(List.of(Jars.LOMBOK));
    }

    @Test
    void lombokBehindJetonIsOneMessageForEachClass() {
        lombokObjects(List.of(Jars.PROCESSOR, Jars.LOMBOK)).failsWithWhatTheSourcesExpect();
    }

    private Compilation lombokObjects(List<Path> processors) {
        return CommandLine.javac("lombok-objects", directory)
                .classPath(Jars.with(Jars.LOMBOK))
                .processorPath(processors)
                .options("-Xlint:all")
                .compile();
    }

    private void compile(Other other, List<Path> processors) {
        CommandLine.javac(other.project(), directory)
                .classPath(Jars.with(other.annotations().toArray(Path[]::new)))
                .processorPath(processors)
                .options(other.lint())
                .compile()
                .succeedsSilently()
                .printsWhatTheProjectSays(other.annotations());
    }
}
