package dev.jeton.benchmarks.report.run;

import dev.jeton.benchmarks.process.ColdStart;
import dev.jeton.benchmarks.process.CompileTime;
import dev.jeton.benchmarks.process.NativeLibraries;
import dev.jeton.benchmarks.report.data.ResultFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measurements of whole processes, each a program of its own that is told by {@code --output} which file to write. */
final class Processes {
    private static final List<Program> PROGRAMS = List.of(
            new Program(ColdStart.class, ResultFiles.COLD_START),
            new Program(CompileTime.class, ResultFiles.COMPILE_TIME),
            new Program(NativeLibraries.class, ResultFiles.NATIVE));

    private final Path folder;
    private final PrintStream out;

    Processes(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Runs those that are selected, and leaves out those whose file is there where asked to resume. */
    void run(Selection selection, boolean resume) throws IOException, InterruptedException {
        for (Program program : PROGRAMS) {
            Path file = folder.resolve(program.file());
            if (!selection.has(program.name()) || resume && Files.exists(file)) {
                continue;
            }
            out.println(program.name() + ": as long as it takes, some minutes");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            program.type().getName(),
                            "--output",
                            file.toString())
                    .inheritIO()
                    .start();
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(program.name() + " ended with status " + status);
            }
        }
    }

    /** A class with a main method, and the file that it writes. */
    private record Program(Class<?> type, String file) {
        String name() {
            return type.getSimpleName();
        }
    }
}
