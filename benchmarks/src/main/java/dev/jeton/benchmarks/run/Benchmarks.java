package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.process.ColdStart;
import dev.jeton.benchmarks.process.CompileTime;
import dev.jeton.benchmarks.process.NativeLibraries;
import dev.jeton.benchmarks.report.NextJdk;
import dev.jeton.benchmarks.report.RatioCheck;
import dev.jeton.benchmarks.report.Report;
import dev.jeton.benchmarks.result.Environment;
import dev.jeton.benchmarks.result.MeasurementFile;
import dev.jeton.benchmarks.result.NamedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the benchmarks and makes the report. What each command does is in docs/benchmarks.md. */
@Command(name = "benchmarks", mixinStandardHelpOptions = true, subcommands = CommandLine.HelpCommand.class)
public final class Benchmarks {
    /** The comparison that counts most: everybody in the fastest setting. */
    private static final String MAIN =
            "(Read|Write)Benchmark\\.(jeton(Record|View)|handWritten(Record|View)|copy|jackson[23]|gson|moshi|fastjson2|dslJson"
                    + "|avajeJsonb|foryJson|jsoniter|wast)$";

    private static final String OWN = "(Read|Write)Benchmark\\.jeton(Record|View)$";
    private static final String DOCUMENTS = "mixed,issuer-declared,issuer-entra,issuer-keycloak,rfc,oidc,shuffled";

    private final String commandLine;

    Benchmarks(String... args) {
        commandLine = String.join(" ", args);
    }

    /** Runs a command, and ends with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks(args)).execute(args));
    }

    @Command(description = "The main comparison, for a first look: some minutes.")
    int quick(@Mixin Rounds rounds) throws IOException, InterruptedException {
        return measure(rounds.or(MAIN, "mixed,rfc", "benchmarks/target/quick-results", 1, 4, 4, 500), List.of());
    }

    @Command(description = "Everything, with as many forks as it takes to believe the numbers: hours.")
    int full(@Mixin Rounds rounds) throws IOException, InterruptedException {
        rounds.or("", "", "benchmarks/results", 3, 5, 5, 200);
        return measure(rounds, List.of(new ColdStart(), new CompileTime(), new NativeLibraries()));
    }

    @Command(description = "The rows of README and of the bars, in one sitting that replaces the last: half an hour.")
    int named(@Mixin Rounds rounds) throws IOException, InterruptedException {
        rounds.or("", "", "benchmarks/results", 5, 4, 3, 250).withLongerWarmupOfVarying();
        List<Step> steps = rounds.steps().stream()
                .filter(step -> NamedRows.has(step.key()))
                .toList();
        if (!rounds.announce(steps, 1)) {
            return 0;
        }
        Path folder = rounds.folder();
        if (!rounds.resume) {
            Files.deleteIfExists(folder.resolve(NamedRows.FILE));
            Files.deleteIfExists(folder.resolve(NamedRows.ENVIRONMENT));
        }
        Environment.note(folder.resolve(NamedRows.ENVIRONMENT), commandLine + ", " + rounds);
        Build build = new Build("", ownJar(), MeasurementFile.open(folder.resolve(NamedRows.FILE)));
        long started = System.nanoTime();
        Set<String> failed = rounds.run(List.of(build), List.of(steps), (each, step) -> each.run(step, rounds));
        System.out.printf(Locale.ROOT, "%.1f minutes%n", (System.nanoTime() - started) / 60e9);
        Report.read(folder).write(folder);
        return status(failed);
    }

    @Command(
            description =
                    "A quick run beside the committed ratios: ends with status 1 where one is off by more than a quarter.")
    int check(@Option(names = "--committed", defaultValue = "benchmarks/results") Path committed, @Mixin Rounds rounds)
            throws IOException, InterruptedException {
        rounds.or(RatioCheck.ROWS, "mixed,rfc", "benchmarks/target/check", 2, 4, 4, 250)
                .withLongerWarmupOfVarying();
        List<Step> steps = rounds.steps().stream()
                .filter(step -> NamedRows.has(step.key()))
                .toList();
        if (!rounds.announce(steps, 1)) {
            return 0;
        }
        MeasurementFile file = MeasurementFile.open(rounds.folder().resolve(NamedRows.FILE));
        Set<String> failed = rounds.run(
                List.of(new Build("", ownJar(), file)), List.of(steps), (each, step) -> each.run(step, rounds));
        Path folder = committed.resolve(rounds.folder().getFileName());
        RatioCheck check = new RatioCheck(Report.read(folder).named().rows(), List.copyOf(file.all()));
        System.out.println(check.markdown());
        return status(failed) | (check.fails() ? 1 : 0);
    }

    @Command(
            name = "next-jdk",
            description = "Runs each library once on a JVM that denies what the JDK warns of today.")
    int nextJdk(@Option(names = "--results", defaultValue = "benchmarks/results") Path results)
            throws IOException, InterruptedException {
        Path folder = results.resolve("jdk" + Runtime.version().feature());
        NextJdk.write(folder.resolve(NextJdk.FILE), new NextJdkCommand(ownJar()).run());
        Report.read(folder).write(folder);
        return 0;
    }

    private static Path ownJar() {
        return Path.of(System.getProperty("java.class.path"));
    }

    private int measure(Rounds rounds, List<Callable<Integer>> programs) throws IOException, InterruptedException {
        Path folder = rounds.folder();
        Path file = folder.resolve(MeasurementFile.NAME);
        Build build = new Build("", ownJar(), MeasurementFile.open(file));
        List<Step> steps = rounds.steps();
        if (!rounds.announce(steps, 1)) {
            return 0;
        }
        Environment.note(folder.resolve(Environment.NAME), commandLine + ", " + rounds);
        Map<String, List<Step>> groups =
                steps.stream().collect(Collectors.groupingBy(Step::group, LinkedHashMap::new, Collectors.toList()));
        Set<String> failed =
                rounds.run(List.of(build), List.copyOf(groups.values()), (each, step) -> each.run(step, rounds));
        for (Callable<Integer> program : programs) {
            String name = program.getClass().getSimpleName();
            boolean isThere = build.file().all().stream().anyMatch(m -> m.type().equals(name));
            if (rounds.isChosen(name)
                    && !(rounds.resume && isThere)
                    && new CommandLine(program).execute("--output", file.toString()) != 0) {
                failed.add(name);
            }
        }
        Report.read(folder).write(folder);
        return status(failed);
    }

    @Command(description = "Makes the report, and the tables of README and docs, of what was measured.")
    int report(
            @Option(names = "--results", defaultValue = "benchmarks/results") Path results,
            @Option(names = "--root", defaultValue = ".") Path root)
            throws IOException {
        List<Path> newestFirst = Report.folders(results);
        for (Path folder : newestFirst) {
            Report.read(folder).write(folder);
        }
        Report.read(newestFirst.get(0)).update(root);
        return 0;
    }

    @Command(
            description =
                    "Builds beside the first, one fork of each in turn; \"control\", the same again, shows the noise.")
    int compare(@Option(names = "--jar", required = true) LinkedHashMap<String, Path> jars, @Mixin Rounds rounds)
            throws IOException, InterruptedException {
        rounds.or(OWN, DOCUMENTS, "benchmarks/target/compare", 5, 5, 5, 200);
        Path folder = rounds.folder();
        List<Build> builds = new ArrayList<>();
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            MeasurementFile file = MeasurementFile.open(folder.resolve(jar.getKey() + ".json"));
            builds.add(new Build(jar.getKey(), jar.getValue(), file));
        }
        List<Step> steps = rounds.steps();
        if (!rounds.announce(steps, builds.size())) {
            return 0;
        }
        Set<String> failed = rounds.run(builds, List.of(steps), (build, step) -> build.run(step, rounds));
        String table = new Comparison(builds, steps).markdown();
        Files.writeString(Files.createDirectories(folder).resolve("compare.md"), table);
        System.out.println(table);
        return status(failed) | (table.contains(Comparison.SLOWER) ? 1 : 0);
    }

    private static int status(Set<String> failed) {
        failed.forEach(each -> System.out.println("FAILED: " + each));
        return failed.isEmpty() ? 0 : 1;
    }
}
