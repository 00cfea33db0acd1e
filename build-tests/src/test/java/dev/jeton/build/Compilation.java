package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a run of a compiler left behind.
 *
 * @param output everything that it printed
 * @param classes where the classes are
 * @param generated where the generated sources are
 */
record Compilation(Project project, boolean succeeded, String output, Path classes, Path generated) {
    private static final Pattern PLACED =
            Pattern.compile("(?m)^.*?([^/\\\\:]+\\.java):(\\d+): (?:error|warning|Note): (J\\d{3}(?=: )|.*$)");
    private static final Pattern NOT_PLACED = Pattern.compile("(?m)^(?:error|warning): (.*)$");

    /** The compiler is content, and says nothing. */
    Compilation succeedsSilently() {
        assertWithMessage("output of the compiler").that(output).isEmpty();
        assertWithMessage("success").that(succeeded).isTrue();
        return this;
    }

    /** It fails with the messages that the sources expect, and no other. */
    Compilation failsWithWhatTheSourcesExpect() {
        return fails(project.expectations());
    }

    /** It succeeds with the messages that the sources expect, and no other. */
    Compilation succeedsWithWhatTheSourcesExpect() {
        assertWithMessage(output).that(findings()).containsExactlyElementsIn(project.expectations());
        assertWithMessage(output).that(succeeded).isTrue();
        return this;
    }

    /** It fails with these findings, each as {@code Grant.java:7 J301} or with a message of the compiler for the id. */
    Compilation fails(List<String> expected) {
        assertWithMessage(output).that(findings()).containsExactlyElementsIn(expected);
        assertWithMessage(output).that(expected).isNotEmpty();
        assertWithMessage(output).that(succeeded).isFalse();
        return this;
    }

    /** The program among the classes prints from the class path what the project says. */
    Compilation printsWhatTheProjectSays(List<Path> moreOnTheClassPath) {
        List<Path> classPath = new ArrayList<>(List.of(classes, Jars.RUNTIME));
        classPath.addAll(moreOnTheClassPath);
        Command program = Command.java(classes, List.of("-cp", CommandLine.joined(classPath), "com.example.Main"));
        assertThat(program.succeeds()).isEqualTo(project.output());
        return this;
    }

    Compilation printsWhatTheProjectSays() {
        return printsWhatTheProjectSays(List.of());
    }

    /** The generated sources by their paths. */
    Map<String, String> generatedSources() {
        try (Stream<Path> files = Files.walk(generated)) {
            Map<String, String> sources = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(generated.relativize(file).toString(), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        Matcher placed = PLACED.matcher(output);
        while (placed.find()) {
            findings.add(placed.group(1) + ":" + placed.group(2) + " " + placed.group(3));
        }
        Matcher notPlaced = NOT_PLACED.matcher(output);
        while (notPlaced.find()) {
            if (!notPlaced.group(1).equals("warnings found and -Werror specified")) {
                findings.add(notPlaced.group(1));
            }
        }
        return findings;
    }
}
