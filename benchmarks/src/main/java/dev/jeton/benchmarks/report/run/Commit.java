package dev.jeton.benchmarks.report.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which state of the sources a run was of. */
final class Commit {
    private Commit() {}

    /** Returns the commit of the working directory, {@code -dirty} behind it where files differ; or {@code unknown} without Git. */
    static String current() throws InterruptedException {
        try {
            String commit = git("rev-parse", "--short=12", "HEAD");
            if (commit.isEmpty()) {
                return "unknown";
            }
            // Results are what a run changes: they don't make its sources dirty.
            String changes = git("status", "--porcelain", "--", ".", ":!benchmarks/results", ":!README.md");
            return changes.isEmpty() ? commit : commit + "-dirty";
        } catch (IOException e) {
            return "unknown"; // There is no git here: the numbers are right all the same.
        }
    }

    private static String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output.strip() : "";
    }
}
