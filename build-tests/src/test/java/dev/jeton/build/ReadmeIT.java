package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the README does: paste its blocks into an empty project, and build it. */
final class ReadmeIT {
    private static final Pattern MAVEN_COORDINATES = Pattern.compile(
            "<groupId>(dev\\.jeton)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern GRADLE_COORDINATES = Pattern.compile("\"(dev\\.jeton):([^:]+):([^\"]+)\"");

    @TempDir
    private Path directory;

    @Test
    void theBlocksPastedIntoAnEmptyMavenProjectAreBuiltAndPrintWhatTheReadmeSays() throws IOException {
        Readme readme = Readme.read();
        List<String> java = readme.blocks("java");
        assertThat(java).hasSize(2);
        PastedProject project = PastedProject.create(
                directory.resolve("demo"), readme.blocks("xml").get(0), java);

        Maven.create().run(project.directory(), "compile").succeeds();

        assertThat(project.run("com.example.Main", List.of(Jars.RUNTIME, Jars.TOKENS)))
                .isEqualTo(readme.blocks("text").get(0));
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
