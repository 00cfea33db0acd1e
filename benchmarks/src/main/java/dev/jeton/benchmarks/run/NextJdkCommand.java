package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.ReadBenchmark;
import dev.jeton.benchmarks.report.NextJdk;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Runs every library of {@link ReadBenchmark} once on a JVM that denies what the JDK only warns of today, and notes whether it still works. What a
 * library would need besides, packages of the JDK opened to it, is tried afterwards.
 */
final class NextJdkCommand {
    /** Options of which a JVM is given those that it knows: the first came with JDK 24, the second with JDK 26. */
    private static final List<String> DENY =
            List.of("--sun-misc-unsafe-memory-access=deny", "--illegal-final-field-mutation=deny");

    private static final List<String> OPEN =
            List.of("java.lang", "java.util", "java.lang.invoke", "java.math", "java.time", "java.nio", "java.io");

    private static final Pattern EXCEPTION =
            Pattern.compile("(?m)^(?:Caused by: |Exception in thread \"main\" )[\\w.]*?(\\w+(?:Exception|Error))\\b");

    private final Path jar;

    NextJdkCommand(Path jar) {
        this.jar = jar;
    }

    /** Returns what each row's library does, by the names of the rows. */
    Map<String, String> run() throws IOException, InterruptedException {
        List<String> deny = new ArrayList<>();
        for (String option : DENY) {
            if (java(List.of(option, "-version")).status == 0) {
                deny.add(option);
            }
        }
        if (deny.isEmpty()) {
            throw new IllegalStateException("this JDK denies nothing yet: take 24 or newer");
        }
        System.out.println(String.join(" ", deny));
        Map<String, String> verdicts = new TreeMap<>();
        for (Method row : ReadBenchmark.class.getDeclaredMethods()) {
            if (row.isAnnotationPresent(Benchmark.class) && row.getParameterCount() == 1) {
                String verdict = verdict(row.getName(), deny);
                verdicts.put(row.getName(), verdict);
                System.out.printf("%-24s %s%n", row.getName(), verdict);
            }
        }
        return verdicts;
    }

    private String verdict(String row, List<String> deny) throws IOException, InterruptedException {
        Outcome denied = program(row, deny);
        if (denied.status == 0) {
            return NextJdk.YES;
        }
        List<String> opened = new ArrayList<>(deny);
        OPEN.forEach(name -> opened.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        if (program(row, opened).status == 0) {
            return "with `--add-opens`";
        }
        Outcome today = program(row, List.of());
        return today.status == 0 ? "**no**: " + exception(denied.output) : "not here: " + exception(today.output);
    }

    /** A library that needs the incubator's vectors gets them, as its benchmark does. */
    private Outcome program(String row, List<String> options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(options);
        if (Step.needsVectors(row)) {
            words.add("--add-modules=jdk.incubator.vector");
        }
        words.addAll(List.of("-cp", jar.toString(), NextJdkProgram.class.getName(), row));
        return java(words);
    }

    private static Outcome java(List<String> options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(options);
        Process java = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(java.waitFor(), output);
    }

    /** The name of the last cause in what a JVM has printed. */
    static String exception(String output) {
        Matcher names = EXCEPTION.matcher(output);
        String last = "it ends";
        while (names.find()) {
            last = names.group(1);
        }
        return last;
    }

    private record Outcome(int status, String output) {}
}
