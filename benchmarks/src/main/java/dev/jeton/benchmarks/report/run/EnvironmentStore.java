package dev.jeton.benchmarks.report.run;

import dev.jeton.benchmarks.report.data.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the environment beside the results, and does not let results of two machines stand in one table. */
final class EnvironmentStore {
    private final Path file;

    EnvironmentStore(Path file) {
        this.file = file;
    }

    /** Notes a run, or says what differs from the earlier ones of the same folder. */
    void note(String run) throws IOException {
        Environment earlier = Environment.read(file);
        Environment now = new Environment(Machine.describe(), Machine.libraries(), List.of());
        if (!earlier.machine().isEmpty()
                && !(earlier.machine().equals(now.machine())
                        && earlier.libraries().equals(now.libraries()))) {
            throw new IllegalStateException("the results in " + file.getParent() + " are of " + earlier.machine() + " "
                    + earlier.libraries() + " and these would be of " + now.machine() + " " + now.libraries()
                    + ": delete them, or name another folder with --results");
        }
        List<String> runs = new ArrayList<>(earlier.runs());
        if (!runs.contains(run)) {
            runs.add(run);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        new Environment(now.machine(), now.libraries(), runs).write(file);
    }
}
