package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in JVMs of their own, which can be short of memory or of stack. */
final class ForkedJvm {
    private ForkedJvm() {}

    /** What the program printed; it must have ended with status 0. */
    static String run(List<String> options, Class<?> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertWithMessage(printed.substring(0, Math.min(2_000, printed.length())))
                .that(process.waitFor())
                .isEqualTo(0);
        return printed;
    }
}
