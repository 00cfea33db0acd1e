package dev.jeton.benchmarks.report.run;

import dev.jeton.benchmarks.process.ColdStart;
import dev.jeton.benchmarks.process.CompileTime;
import dev.jeton.benchmarks.process.NativeLibraries;
import dev.jeton.benchmarks.report.data.ResultFiles;
import dev.jeton.benchmarks.strictness.StrictnessCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is no benchmark of JMH: programs of their own, each of which is told which file to write. */
final class Processes {
    private static final String OUTPUT = "--output";
    private static final List<Program> PROGRAMS = List.of(
            new Program(StrictnessCommand.class, ResultFiles.STRICTNESS),
            new Program(NativeLibraries.class, ResultFiles.NATIVE, OUTPUT),
            new Program(ColdStart.class, ResultFiles.COLD_START, OUTPUT),
            new Program(CompileTime.class, ResultFiles.COMPILE_TIME, OUTPUT));

    private final Path folder;
    private final PrintStream out;

    Processes(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Runs those that are selected, without those whose file is there where asked to resume; returns those that failed. */
    List<String> run(Selection selection, boolean resume) throws IOException, InterruptedException {
        List<String> failed = new ArrayList<>();
        for (Program program : PROGRAMS) {
            Path file = folder.resolve(program.file());
            if (!selection.has(program.name()) || resume && Files.exists(file)) {
                continue;
            }
            out.println(program.name() + ": up to some minutes");
            int status = new ProcessBuilder(command(program, file))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                failed.add(program.name() + ", with status " + status);
            }
        }
        return failed;
    }

    private static List<String> command(Program program, Path file) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // jsoniter's fastest setting asks for it, as its benchmark does.
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED"));
        if (Planner.hasVectors()) {
            // simdjson-java can't be asked without.
            command.add("--add-modules=" + Planner.VECTOR_MODULE);
        }
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), program.type().getName()));
        command.addAll(program.arguments());
        command.add(file.toString());
        return command;
    }

    /** A class with a main method, the file that it writes, and what it wants in front of the file's name. */
    private record Program(Class<?> type, String file, List<String> arguments) {
        Program(Class<?> type, String file, String... arguments) {
            this(type, file, Arrays.asList(arguments));
        }

        String name() {
            return type.getSimpleName();
        }
    }
}
