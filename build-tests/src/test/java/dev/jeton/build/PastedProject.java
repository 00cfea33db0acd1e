package dev.jeton.build;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An empty Maven project into which blocks of the documentation were pasted. */
record PastedProject(Path directory) {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)");

    /** What has to be in every pom, and all that is in this one besides what is pasted. */
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>%s</artifactId>
              <version>1.0</version>
            %s</project>
            """;

    /** Makes a project of what stands in a pom and of Java of the package {@code com.example}. */
    static PastedProject create(Path directory, String pom, List<String> java) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/main/java/com/example"));
        for (String block : java) {
            Matcher type = PUBLIC_TYPE.matcher(block);
            assertWithMessage(block).that(type.find()).isTrue();
            Files.writeString(sources.resolve(type.group(1) + ".java"), block);
        }
        Files.writeString(directory.resolve("pom.xml"), POM.formatted(directory.getFileName(), pom));
        return new PastedProject(directory);
    }

    /** Runs a program of the built project, and returns what it prints. */
    String run(String mainClass, List<Path> classPath) {
        String classes = directory.resolve("target/classes").toString();
        return Command.java(
                        directory,
                        List.of("-cp", classes + File.pathSeparator + CommandLine.joined(classPath), mainClass))
                .succeeds();
    }
}
