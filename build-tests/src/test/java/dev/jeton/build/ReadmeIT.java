package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the README does: paste its blocks into an empty project, and build it. */
final class ReadmeIT {
    private static final Pattern PUBLIC_TYPE = Pattern.compile("public (?:final class|record) (\\w+)");
    private static final Pattern MAVEN_COORDINATES = Pattern.compile(
            "<groupId>(dev\\.jeton)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern GRADLE_COORDINATES = Pattern.compile("\"(dev\\.jeton):([^:]+):([^\"]+)\"");

    /** What has to be in every pom, and all that is in this one besides what is pasted. */
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>demo</artifactId>
              <version>1.0</version>
            %s</project>
            """;

    @TempDir
    private Path directory;

    @Test
    void theBlocksPastedIntoAnEmptyMavenProjectAreBuiltAndPrintWhatTheReadmeSays() throws IOException {
        Readme readme = Readme.read();
        Path project = Files.createDirectory(directory.resolve("demo"));
        Path sources = Files.createDirectories(project.resolve("src/main/java/com/example"));
        List<String> java = readme.blocks("java");
        assertThat(java).hasSize(2);
        for (String block : java) {
            Matcher type = PUBLIC_TYPE.matcher(block);
            assertWithMessage(block).that(type.find()).isTrue();
            Files.writeString(sources.resolve(type.group(1) + ".java"), block);
        }
        Files.writeString(
                project.resolve("pom.xml"), POM.formatted(readme.blocks("xml").get(0)));

        Maven.create().run(project, "compile").succeeds();

        Path classes = project.resolve("target/classes");
        String printed = Command.java(
                        project, List.of("-cp", CommandLine.joined(List.of(classes, Jars.RUNTIME)), "com.example.Main"))
                .succeeds();
        assertThat(printed).isEqualTo(readme.blocks("text").get(0));
    }

    @Test
    void gradleGetsTheArtifactsThatMavenGets() throws IOException {
        Readme readme = Readme.read();
        String gradle =
                Readme.page("docs/guide/getting-started.md").blocks("kotlin").get(0);

        assertThat(coordinates(GRADLE_COORDINATES, gradle))
                .containsExactlyElementsIn(coordinates(
                        MAVEN_COORDINATES, readme.blocks("xml").get(0).replace("${jeton.version}", Maven.VERSION)));
        assertThat(gradle).contains("annotationProcessor(\"dev.jeton:jeton-processor:");
    }

    /** Without it Gradle finds nothing: Jeton is in the reader's local repository only. */
    @Test
    void gradleLooksIntoTheLocalRepository() throws IOException {
        assertThat(Readme.page("docs/guide/getting-started.md").blocks("kotlin").get(0))
                .containsMatch("repositories \\{[^}]*mavenLocal\\(\\)");
    }

    private static List<String> coordinates(Pattern pattern, String block) {
        return pattern.matcher(block)
                .results()
                .map((MatchResult found) -> found.group(1) + ":" + found.group(2) + ":" + found.group(3))
                .toList();
    }
}
