package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the guide does: paste the Java of a page into the project of the README, and build it with Maven. */
final class GuideIT {
    private static final Path GUIDE = Path.of("../docs/guide");

    /** These need a framework, and are compiled and run with it by the tests of their modules. */
    private static final Set<String> FRAMEWORKS =
            Set.of("http.md", "jakarta-rest.md", "netty.md", "spring.md", "vertx.md");

    /** These go on with the types of the README. */
    private static final Set<String> GO_ON = Set.of("tokens.md", "views.md");

    private static final String PROGRAM = "package com.example;\n";
    private static final String JACKSON_VERSION = System.getProperty("jeton.jackson.version");

    /** Who comes from Jackson has it. */
    private static final String JACKSON = """
              <dependency>
                <groupId>com.fasterxml.jackson.core</groupId>
                <artifactId>jackson-databind</artifactId>
                <version>%s</version>
              </dependency>
            """.formatted(JACKSON_VERSION);

    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>dev\\.jeton</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @TempDir
    private Path directory;

    @Test
    void theJavaOfEachPagePastedIntoTheProjectOfTheReadmeIsBuiltAndPrintsWhatThePageSays() throws IOException {
        Map<String, PastedProject> projects = new TreeMap<>();
        for (String name : programs()) {
            projects.put(name, project(name));
        }
        assertThat(projects.keySet()).containsAtLeast("errors.md", "presence.md", "tokens.md", "types.md", "views.md");
        Files.writeString(directory.resolve("pom.xml"), aggregator(projects));

        Maven.create().run(directory, "compile").succeeds();

        int printed = 0;
        for (String name : projects.keySet()) {
            for (Map.Entry<String, String> output : page(name).outputs().entrySet()) {
                assertWithMessage(name + ": " + output.getKey())
                        .that(projects.get(name).run(output.getKey(), classPath()))
                        .isEqualTo(output.getValue());
                printed++;
            }
        }
        assertThat(printed).isAtLeast(10);
    }

    @Test
    void everyArtifactThatAPageNamesIsBuilt() throws IOException {
        Set<String> built = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."), 3)) {
            for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                artifacts(
                                Files.readString(pom).replaceFirst("(?s)<dependencies>.*", ""),
                                "<artifactId>([^<]+)</artifactId>")
                        .forEach(built::add);
            }
        }
        Set<String> named = new TreeSet<>();
        for (String name : pages()) {
            for (String block : page(name).blocks("xml")) {
                ARTIFACT.matcher(block).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).containsAtLeast("jeton-http", "jeton-jose", "jeton-spring");
        assertThat(built).containsAtLeastElementsIn(named);
    }

    private static Stream<String> artifacts(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    /** The pages that have programs of their own. */
    private static List<String> programs() throws IOException {
        List<String> programs = new ArrayList<>();
        for (String name : pages()) {
            if (!FRAMEWORKS.contains(name)
                    && page(name).blocks("java").stream().anyMatch(block -> block.startsWith(PROGRAM))) {
                programs.add(name);
            }
        }
        return programs;
    }

    private PastedProject project(String name) throws IOException {
        Readme readme = Readme.read();
        List<String> java = new ArrayList<>(page(name).blocks("java"));
        if (GO_ON.contains(name)) {
            java.addAll(readme.blocks("java"));
        }
        String pom = readme.blocks("xml").get(0);
        if (java.stream().anyMatch(block -> block.contains("import com.fasterxml."))) {
            pom = pom.replaceFirst("(?m)^<dependencies>\n", "<dependencies>\n" + JACKSON);
        }
        for (String block : page(name).blocks("xml")) {
            if (block.startsWith("<dependency>")) {
                pom = pom.replaceFirst("(?m)^<dependencies>\n", "<dependencies>\n" + Matcher.quoteReplacement(block));
            }
        }
        return PastedProject.create(directory.resolve(name.replace(".md", "")), pom, java);
    }

    private static String aggregator(Map<String, PastedProject> projects) {
        StringBuilder modules = new StringBuilder();
        for (PastedProject project : projects.values()) {
            modules.append("    <module>")
                    .append(project.directory().getFileName())
                    .append("</module>\n");
        }
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>guide</artifactId>
                  <version>1.0</version>
                  <packaging>pom</packaging>
                  <modules>
                %s  </modules>
                </project>
                """.formatted(modules);
    }

    private static List<Path> classPath() {
        return List.of(Jars.RUNTIME, Jars.TOKENS, Jars.JACKSON_ANNOTATIONS, Jars.JACKSON_CORE, Jars.JACKSON_DATABIND);
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Readme page(String name) throws IOException {
        return Readme.page("docs/guide/" + name);
    }
}
