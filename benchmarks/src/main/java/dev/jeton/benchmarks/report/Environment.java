package dev.jeton.benchmarks.report;

import dev.jeton.annotation.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where benchmarks ran, and of what. Without dates: a run is known by its commit.
 *
 * @param machine properties of JDK, system and hardware, by what they are called
 * @param libraries versions, by group and artifact
 * @param runs the invocations whose results are in the folder, each with its commit
 */
@Json
public record Environment(Map<String, String> machine, Map<String, String> libraries, List<String> runs) {
    /** The file's name in the folder of a JDK. */
    public static final String NAME = "environment.json";

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** A line of {@code mvn dependency:list}: group, artifact, type, perhaps a classifier, version, scope. */
    private static final Pattern LIBRARY =
            Pattern.compile("\\s*([\\w.-]+):([\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b.*");

    /** Reads a file, which may be missing: then nothing is known. */
    public static Environment read(Path file) throws IOException {
        return Files.exists(file)
                ? EnvironmentCodec.INSTANCE.read(Files.readAllBytes(file))
                : new Environment(Map.of(), Map.of(), List.of());
    }

    /** Returns this JVM, machine and class path, as far as they explain a number. */
    public static Environment here() throws IOException {
        Map<String, String> machine = new TreeMap<>();
        machine.put("JVM", System.getProperty("java.vm.name") + ", " + System.getProperty("java.vm.version"));
        machine.put("JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        machine.put("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        machine.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("CPU", cpu());
        return new Environment(machine, packedVersions(), List.of());
    }

    private static String cpu() throws IOException {
        if (!Files.isReadable(CPU_INFO)) {
            return "unknown";
        }
        return Files.readAllLines(CPU_INFO).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    /** The versions of what is compared: the build lists what it packs. */
    private static Map<String, String> packedVersions() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        try (InputStream list = Environment.class.getResourceAsStream("libraries.txt")) {
            if (list == null) {
                throw new IllegalStateException("no libraries.txt: was this built by Maven?");
            }
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LIBRARY::matcher)
                    .filter(line -> line.matches())
                    .forEach(line -> versions.put(line.group(1) + ":" + line.group(2), line.group(3)));
        }
        return versions;
    }

    /** Notes a run beside the earlier ones of the same folder; results of two machines, JDKs or sets of libraries must not stand in one table. */
    public static void note(Path file, String run) throws IOException, InterruptedException {
        Environment earlier = read(file);
        Environment now = here();
        if (!earlier.machine.isEmpty()
                && !(earlier.machine.equals(now.machine) && earlier.libraries.equals(now.libraries))) {
            throw new IllegalStateException("the results in " + file.getParent() + " are of " + earlier.machine + " "
                    + earlier.libraries + " and these would be of " + now.machine + " " + now.libraries
                    + ": delete them, or name another folder with --results");
        }
        List<String> runs = new ArrayList<>(earlier.runs);
        String described = run + ", commit " + commit();
        if (!runs.contains(described)) {
            runs.add(described);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, EnvironmentCodec.INSTANCE.toBytes(new Environment(now.machine, now.libraries, runs)));
    }

    /** The commit of the working directory, {@code -dirty} behind it where sources differ; {@code unknown} without Git. */
    private static String commit() throws InterruptedException {
        try {
            String commit = git("rev-parse", "--short=12", "HEAD");
            String changes = git(
                    "status", "--porcelain", "--", ".", ":!benchmarks/results", ":!README.md", ":!docs/benchmarks.md");
            return commit.isEmpty() ? "unknown" : commit + (changes.isEmpty() ? "" : "-dirty");
        } catch (IOException e) {
            return "unknown"; // There is no git here: the numbers are right all the same.
        }
    }

    private static String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output.strip() : "";
    }
}
