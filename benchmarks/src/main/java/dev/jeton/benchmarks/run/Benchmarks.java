package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.process.ColdStart;
import dev.jeton.benchmarks.process.CompileTime;
import dev.jeton.benchmarks.process.NativeLibraries;
import dev.jeton.benchmarks.report.Environment;
import dev.jeton.benchmarks.report.JmhResult;
import dev.jeton.benchmarks.report.Measurement;
import dev.jeton.benchmarks.report.MeasurementFile;
import dev.jeton.benchmarks.report.Report;
import dev.jeton.benchmarks.run.Build.Timing;
import dev.jeton.benchmarks.strictness.StrictnessCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the benchmarks and makes the report. What each command does is in docs/benchmarks.md. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Runs the benchmarks on this JDK, compares builds, and makes the report.",
        subcommands = CommandLine.HelpCommand.class)
public final class Benchmarks {
    private static final PrintStream OUT = System.out;

    /** The comparison that counts most: everybody in the fastest setting. */
    private static final Pattern MAIN = Pattern.compile(
            "(Read|Write)Benchmark\\.(jeton(Record|View)|handWritten(Record|View)|copy|jackson[23]|gson|moshi|fastjson2|dslJson|avajeJsonb"
                    + "|foryJson|jsoniter|wast)$");

    private static final Pattern OWN = Pattern.compile("(Read|Write)Benchmark\\.jeton(Record|View)$");

    private Benchmarks() {}

    /** Runs a command, and ends with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Command(description = "The main comparison, for a first look: some minutes.")
    int quick(
            @Mixin Choice choice,
            @Option(names = "--results", paramLabel = "FOLDER", defaultValue = "benchmarks/target/quick-results")
                    Path results)
            throws IOException, InterruptedException {
        return measure("quick", choice.or(MAIN, Set.of("mixed", "rfc"), new Timing(1, 4, 4, 500)), results, List.of());
    }

    @Command(description = "Everything, with as many forks as it takes to believe the numbers: hours.")
    int full(
            @Mixin Choice choice,
            @Option(names = "--results", paramLabel = "FOLDER", defaultValue = "benchmarks/results") Path results)
            throws IOException, InterruptedException {
        // JVMs differ more than what is measured in one of them: many short iterations in several say more than a few
        // long ones.
        return measure(
                "full",
                choice.or(Pattern.compile(""), Set.of(), new Timing(3, 5, 5, 200)),
                results,
                List.of(ColdStart.class, CompileTime.class, NativeLibraries.class, StrictnessCommand.class));
    }

    @Command(
            description =
                    "Makes the report and the tables of README and docs of what was measured: the same bytes of the same results.")
    int report(
            @Option(names = "--results", paramLabel = "FOLDER", defaultValue = "benchmarks/results") Path results,
            @Option(names = "--root", description = "The project, whose README and docs/benchmarks.md get new tables.")
                    @Nullable
                    Path root)
            throws IOException {
        Report report = Report.read(results);
        report.write(results);
        if (root != null) {
            report.update(root);
        }
        return 0;
    }

    @Command(
            description =
                    "Two or more builds beside each other, one fork of each in turn. Status 1 if one is slower than the first.")
    int compare(
            @Option(
                            names = "--jar",
                            required = true,
                            paramLabel = "LABEL=FILE",
                            description = "The first is what the others are compared with;"
                                    + " the same file again as \"control\" shows the noise.")
                    LinkedHashMap<String, Path> jars,
            @Option(
                            names = "--jdk",
                            paramLabel = "FOLDER",
                            description = "A JDK; several are measured one after the other. By default this one.")
                    List<Path> jdks,
            @Mixin Choice choice,
            @Option(names = "--results", paramLabel = "FOLDER", defaultValue = "benchmarks/target/compare")
                    Path results)
            throws IOException, InterruptedException {
        Choice chosen = choice.or(
                OWN,
                Set.of("mixed", "issuer-declared", "issuer-entra", "issuer-keycloak", "rfc", "oidc", "shuffled"),
                new Timing(5, 5, 5, 200));
        boolean complete = true;
        for (Path jdk : jdks == null ? List.of(Path.of(System.getProperty("java.home"))) : jdks) {
            complete &= compare(jars, jdk, chosen, results);
        }
        return complete ? 0 : 1;
    }

    private static boolean compare(Map<String, Path> jars, Path jdk, Choice choice, Path results)
            throws IOException, InterruptedException {
        Path java = jdk.resolve("bin/java");
        int feature = feature(java);
        Path folder = results.resolve("jdk" + feature);
        List<Build> builds = new ArrayList<>();
        boolean vectors = feature >= Step.VECTOR_FEATURE;
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            vectors &= Step.hasVectors(jar.getValue());
            builds.add(new Build(
                    jar.getKey(), jar.getValue(), java, MeasurementFile.open(folder.resolve(jar.getKey() + ".json"))));
        }
        List<Step> steps = choice.steps(vectors);
        OUT.println("JDK " + feature + ": " + choice.announcement(steps, builds.size()));
        if (choice.dryRun) {
            return true;
        }
        Timing timing = choice.timing();
        builds.forEach(build -> choice.forget(build.file(), steps));
        Set<String> failed = new Rounds(builds, (build, step) -> build.run(step, timing, feature), timing.forks(), OUT)
                .run(List.of(steps));
        Comparison comparison = new Comparison(builds, steps);
        Files.writeString(folder.resolve("compare.md"), comparison.markdown());
        OUT.println(comparison.markdown());
        failed.forEach(step -> OUT.println("FAILED: " + step));
        comparison.slower().forEach(row -> OUT.println("SLOWER: " + row));
        return failed.isEmpty() && comparison.slower().isEmpty();
    }

    private static int measure(String name, Choice choice, Path results, List<Class<?>> programs)
            throws IOException, InterruptedException {
        int feature = Runtime.version().feature();
        Path folder = results.resolve("jdk" + feature);
        Path jar = Path.of(System.getProperty("java.class.path"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("run this with -cp benchmarks.jar: the forks get the same jar");
        }
        MeasurementFile file = MeasurementFile.open(folder.resolve(MeasurementFile.NAME));
        Build build = new Build("", jar, Path.of(System.getProperty("java.home"), "bin", "java"), file);
        List<Step> steps = choice.steps(feature >= Step.VECTOR_FEATURE && Step.hasVectors(jar));
        OUT.println(choice.announcement(steps, 1));
        if (choice.dryRun) {
            return 0;
        }
        Timing timing = choice.timing();
        Environment.note(folder.resolve(Environment.NAME), name + choice + ", " + timing);
        choice.forget(file, steps);
        List<List<Step>> comparisons = List.copyOf(steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.type() + " " + step.params(), LinkedHashMap::new, Collectors.toList()))
                .values());
        Set<String> failed = new Rounds(List.of(build), (b, step) -> b.run(step, timing, feature), timing.forks(), OUT)
                .run(comparisons);
        for (Class<?> program : programs) {
            if (choice.has(program.getSimpleName()) && !run(program, build, folder, choice.resume)) {
                failed.add(program.getSimpleName());
            }
        }
        Report.read(results).write(results);
        failed.forEach(step -> OUT.println("FAILED: " + step));
        return failed.isEmpty() ? 0 : 1;
    }

    /** Runs what is no benchmark of JMH: a program of its own, which is told which file to write. */
    private static boolean run(Class<?> program, Build build, Path folder, boolean resume)
            throws IOException, InterruptedException {
        boolean strictness = program == StrictnessCommand.class;
        String type = program == NativeLibraries.class ? "Native" : program.getSimpleName();
        List<Measurement> earlier = build.file().all().stream()
                .filter(measured -> measured.type().equals(type))
                .toList();
        if (resume && (!earlier.isEmpty() || strictness && Files.exists(folder.resolve(Report.STRICTNESS)))) {
            return true;
        }
        OUT.println(type + ": up to some minutes");
        Path output = strictness ? folder.resolve(Report.STRICTNESS) : Files.createTempFile("jeton-process", ".json");
        // jsoniter's fastest setting asks for the first, simdjson-java for the second.
        List<String> command =
                new ArrayList<>(List.of(build.java().toString(), "--add-opens", "java.base/java.lang=ALL-UNNAMED"));
        command.addAll(
                List.of("--add-modules=jdk.incubator.vector", "-cp", build.jar().toString(), program.getName()));
        command.addAll(strictness ? List.of(output.toString()) : List.of("--output", output.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            return false;
        }
        if (!strictness && Files.size(output) > 0) {
            earlier.forEach(measured -> build.file().remove(measured.key()));
            for (JmhResult result : JmhResult.read(output)) {
                build.file().add(result.measurement(false, ""));
            }
            Files.delete(output);
        }
        return true;
    }

    private static int feature(Path java) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java.toString(), "-XshowSettings:properties", "-version")
                .redirectErrorStream(true)
                .start();
        String settings = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return settings.lines()
                .filter(line -> line.contains("java.specification.version"))
                .map(line ->
                        Integer.parseInt(line.substring(line.indexOf('=') + 1).strip()))
                .findFirst()
                .orElseThrow(() -> new IOException(java + " does not say its version"));
    }

    /** Which benchmarks run, and how long: what the commands have in common. */
    static final class Choice {
        @Option(
                names = {"--only", "--rows"},
                paramLabel = "REGEX",
                description = "Part of the names of class and method, such as WriteBenchmark.gson.")
        private @Nullable Pattern only;

        @Option(names = "--workloads", split = ",", description = "Documents, such as mixed,rfc.")
        private @Nullable Set<String> workloads;

        @Option(names = "--forks", description = "JVMs for each benchmark.")
        private int forks;

        @Option(names = "--warmups", description = "Iterations in each JVM that are not counted.")
        private int warmups;

        @Option(names = "--iterations", description = "Iterations in each JVM that are.")
        private int iterations;

        @Option(names = "--time", paramLabel = "MILLISECONDS", description = "The length of an iteration.")
        private int milliseconds;

        @Option(
                names = "--resume",
                description = "Keep what the folder has of the same timing, and run what is missing.")
        boolean resume;

        @Option(names = "--dry-run", description = "Only say how much there is to do.")
        boolean dryRun;

        private Set<String> defaultWorkloads = Set.of();
        private Pattern defaultOnly = Pattern.compile("");
        private Timing defaultTiming = new Timing(1, 1, 1, 1);

        /** Sets what holds where nothing was asked for. */
        Choice or(Pattern otherwiseOnly, Set<String> otherwiseWorkloads, Timing otherwiseTiming) {
            defaultOnly = otherwiseOnly;
            defaultWorkloads = otherwiseWorkloads;
            defaultTiming = otherwiseTiming;
            return this;
        }

        boolean has(String name) {
            return (only == null ? defaultOnly : only).matcher(name).find();
        }

        Timing timing() {
            return new Timing(
                    forks > 0 ? forks : defaultTiming.forks(),
                    warmups > 0 ? warmups : defaultTiming.warmups(),
                    iterations > 0 ? iterations : defaultTiming.iterations(),
                    milliseconds > 0 ? milliseconds : defaultTiming.milliseconds());
        }

        List<Step> steps(boolean vectors) {
            Set<String> chosen = workloads == null ? defaultWorkloads : workloads;
            return Step.all(vectors).stream()
                    .filter(step -> has(step.name()))
                    .filter(step ->
                            chosen.isEmpty() || chosen.contains(step.params().getOrDefault("workload", "")))
                    .toList();
        }

        String announcement(List<Step> steps, int builds) {
            return steps.size() + " rows, " + timing() + " each: about "
                    + Rounds.duration(builds * steps.size() * timing().seconds());
        }

        /** Forgets what is measured anew: everything, or when resuming what was measured with another timing. */
        void forget(MeasurementFile file, List<Step> steps) {
            for (Step step : steps) {
                if (!resume
                        || file.get(step.key())
                                .filter(m -> m.timing().equals(timing().eachFork()))
                                .isEmpty()) {
                    file.remove(step.key());
                }
            }
        }

        @Override
        public String toString() {
            return (only == null ? "" : " --only " + only)
                    + (workloads == null ? "" : " --workloads " + String.join(",", workloads));
        }
    }
}
