package dev.jeton.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of one project, as files under {@code src/projects}. A source says what is to be reported about it: the line
 * that a message belongs to ends with {@code // expect: J301}, with several ids, or with the words of the compiler.
 */
record Project(Path directory) {
    private static final Path PROJECTS = Path.of("src/projects").toAbsolutePath();
    private static final Pattern EXPECTATION = Pattern.compile("// expect: (.+)$");
    private static final Pattern IDS = Pattern.compile("J\\d{3}( J\\d{3})*");

    static Project of(String name) {
        return new Project(PROJECTS.resolve(name));
    }

    List<Path> sources() {
        return sourcesUnder(directory);
    }

    /** Each expected message as {@code Grant.java:7 J301}, in the order of files and lines. */
    List<String> expectations() {
        List<String> expectations = new ArrayList<>();
        for (Path source : sources()) {
            List<String> lines = read(source);
            for (int i = 0; i < lines.size(); i++) {
                Matcher expectation = EXPECTATION.matcher(lines.get(i));
                if (expectation.find()) {
                    for (String message : messages(expectation.group(1))) {
                        expectations.add(source.getFileName() + ":" + (i + 1) + " " + message);
                    }
                }
            }
        }
        return expectations;
    }

    /** What {@code com.example.Main} of the project prints. */
    String output() {
        return String.join("\n", read(directory.resolve("output.txt"))) + "\n";
    }

    private static List<String> messages(String expectation) {
        return IDS.matcher(expectation).matches() ? List.of(expectation.split(" ")) : List.of(expectation);
    }

    static List<Path> sourcesUnder(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
