package dev.jeton.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that is run to its end. */
final class ProcessRun {
    private final List<String> words;
    private final Path directory;

    /**
     * Makes a command.
     *
     * @param directory where it runs, and where what it prints as errors is kept for a message
     */
    ProcessRun(Path directory, List<String> words) {
        this.directory = directory;
        this.words = List.copyOf(words);
    }

    /** A program of the JDK that runs this one. */
    static String ofJdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /**
     * Runs it.
     *
     * @throws IOException if it can't be started or ends with another status than 0; the message has what it printed
     */
    Outcome run() throws IOException {
        Path errors = directory.resolve("errors.txt");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        long answered = 0;
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (lines.isEmpty()) {
                    answered = System.nanoTime() - started;
                }
                lines.add(line);
            }
        }
        int status = waitFor(process);
        long ended = System.nanoTime() - started;
        if (status != 0) {
            throw new IOException("status " + status + " of " + String.join(" ", words) + "\n"
                    + String.join("\n", lines) + "\n" + Files.readString(errors));
        }
        return new Outcome(lines, answered, ended);
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /**
     * What came of it.
     *
     * @param lines what it printed
     * @param answered nanoseconds from before the process was made to its first line; 0 if it printed none
     * @param ended nanoseconds to its end
     */
    record Outcome(List<String> lines, long answered, long ended) {}
}
