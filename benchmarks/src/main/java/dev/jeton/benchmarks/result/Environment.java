package dev.jeton.benchmarks.result;

import dev.jeton.annotation.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where benchmarks ran, and of what. Without dates: a run is known by its commit.
 *
 * @param facts what explains a number: JDK, machine, and the versions of the libraries
 * @param runs the command lines whose results are in the folder, each with its commit
 */
@Json
public record Environment(Map<String, String> facts, List<String> runs) {
    /** The file's name in the folder of a JDK. */
    public static final String NAME = "environment.json";

    /** A line of {@code mvn dependency:list}: group, artifact, type, perhaps a classifier, version, scope. */
    private static final Pattern LIBRARY =
            Pattern.compile("([\\w.-]+:[\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b");

    /** Reads a file, which may be missing: then nothing is known. */
    public static Environment read(Path file) throws IOException {
        return Files.exists(file)
                ? EnvironmentCodec.INSTANCE.read(Files.readAllBytes(file))
                : new Environment(Map.of(), List.of());
    }

    /** Notes a run beside the earlier ones of a file; results of two machines, JDKs or sets of libraries must not stand in one table. */
    public static void note(Path file, String run) throws IOException, InterruptedException {
        Environment earlier = read(file);
        Map<String, String> facts = look();
        if (!earlier.facts.isEmpty() && !earlier.facts.equals(facts)) {
            throw new IllegalStateException("the results of " + file + " are of " + earlier.facts
                    + " and these would be of " + facts + ": delete them, or name another folder with --results");
        }
        Stream<String> runs = Stream.concat(earlier.runs.stream(), Stream.of(run + ", commit " + commit()));
        Environment now = new Environment(facts, runs.distinct().toList());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, EnvironmentCodec.INSTANCE.pretty().toBytes(now));
    }

    private static Map<String, String> look() throws IOException {
        Map<String, String> facts = new TreeMap<>();
        facts.put("JVM", System.getProperty("java.vm.name") + ", " + System.getProperty("java.vm.version"));
        facts.put("JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        facts.put("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        facts.put("cores", "" + Runtime.getRuntime().availableProcessors());
        Path cpus = Path.of("/proc/cpuinfo");
        String cpu = Files.isReadable(cpus) ? Files.readString(cpus) : "";
        facts.put("CPU", cpu.replaceFirst("(?s).*?model name\\s*: ([^\n]*).*|.*", "$1"));
        try (InputStream list = Environment.class.getResourceAsStream("libraries.txt")) {
            Objects.requireNonNull(list, "no libraries.txt: was this built by Maven, which lists what it packs?");
            String libraries = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            LIBRARY.matcher(libraries).results().forEach(line -> facts.put(line.group(1), line.group(2)));
        }
        return facts;
    }

    /** The commit of the working directory, {@code -dirty} behind it where sources differ. */
    private static String commit() throws IOException, InterruptedException {
        String changes = git("status --porcelain -- . :!benchmarks/results :!README.md :!docs/benchmarks.md");
        return git("rev-parse --short=12 HEAD") + (changes.isEmpty() ? "" : "-dirty");
    }

    private static String git(String arguments) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(("git " + arguments).split(" "));
        Process git = command.redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? output.strip() : "unknown";
    }
}
