package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.process.ColdStart;
import dev.jeton.benchmarks.process.CompileTime;
import dev.jeton.benchmarks.process.NativeLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private int measure(Rounds rounds, List<Callable<Integer>> programs) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Path folder = rounds.folder();
        Path file = folder.resolve(MeasurementFile.NAME);
        Build build = new Build("", jar, MeasurementFile.open(file));
        List<Step> steps = rounds.steps();
        if (!rounds.announce(steps, 1)) {
            return 0;
        }
        Environment.note(folder, commandLine + ", " + rounds);
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
