package dev.jeton.build;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process that is run to its end, and what it printed. */
record Command(int exitCode, String output) {
    static Command run(Path directory, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs a program on the JVM of the tests. */
    static Command java(Path directory, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return run(directory, Map.of(), command);
    }

    /** Returns what it printed, after a check that it succeeded. */
    String succeeds() {
        assertWithMessage(output).that(exitCode).isEqualTo(0);
        return output.replace("\r\n", "\n");
    }

    /** Returns what it printed, after a check that it failed. */
    String fails() {
        assertWithMessage(output).that(exitCode).isNotEqualTo(0);
        return output.replace("\r\n", "\n");
    }
}
