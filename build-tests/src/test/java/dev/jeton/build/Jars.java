package dev.jeton.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jars that the projects are built with, as the build copied them: Jeton's own as they would be published. */
final class Jars {
    static final Path DIRECTORY = Path.of(System.getProperty("jeton.jars"));

    static final Path ANNOTATIONS = jar("jeton-annotations");
    static final Path RUNTIME = jar("jeton-runtime");
    static final Path PROCESSOR = jar("jeton-processor");
    static final Path TOKENS = jar("jeton-tokens");
    static final Path JSPECIFY = jar("jspecify");

    static final Path AUTO_VALUE = jar("auto-value");
    static final Path AUTO_VALUE_ANNOTATIONS = jar("auto-value-annotations");
    static final Path FREE_BUILDER = jar("freebuilder");
    static final Path IMMUTABLES = jar("immutables");
    static final Path LOMBOK = jar("lombok");
    static final Path MAPSTRUCT = jar("mapstruct");
    static final Path MAPSTRUCT_PROCESSOR = jar("mapstruct-processor");

    static final Path RECORD_BUILDER = jar("record-builder-core");
    static final Path RECORD_BUILDER_PROCESSOR = jar("record-builder-processor");

    /** What RecordBuilder's processor needs. */
    static final Path JAVA_POET = jar("javapoet");

    static final Path JACKSON_ANNOTATIONS = jar("jackson-annotations");
    static final Path JACKSON_CORE = jar("jackson-core");
    static final Path JACKSON_DATABIND = jar("jackson-databind");

    static final Path KOTLIN = jar("kotlin-stdlib");

    static final Path OLDEST_ECJ = jar("ecj-oldest");
    static final Path NEWEST_ECJ = jar("ecj-newest");

    private Jars() {}

    /** What a user's code is compiled against, and then the given ones. */
    static List<Path> with(Path... more) {
        List<Path> jars = new ArrayList<>(List.of(ANNOTATIONS, RUNTIME));
        jars.addAll(List.of(more));
        return jars;
    }

    private static Path jar(String name) {
        Path jar = DIRECTORY.resolve(name + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: run mvn -pl build-tests -am verify");
        }
        return jar;
    }
}
