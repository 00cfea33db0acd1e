package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.report.run.BenchmarkRun;
import dev.jeton.benchmarks.report.run.Selection;
import dev.jeton.benchmarks.report.run.Timing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What both commands that run something can be told. */
final class RunOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Part of the name of class and method: Read, WriteBenchmark.gson, ColdStart. Several run one after the other.")
    private List<Pattern> only = List.of();

    @Option(
            names = "--workloads",
            split = ",",
            paramLabel = "NAME",
            description = "Documents of the main comparison: rfc, oidc, keycloak, ...")
    private Set<String> workloads = Set.of();

    @Option(names = "--forks", paramLabel = "N", description = "JVMs for each benchmark.")
    private @Nullable Integer forks;

    @Option(names = "--warmups", paramLabel = "N", description = "Iterations in each JVM that are not counted.")
    private @Nullable Integer warmups;

    @Option(names = "--iterations", paramLabel = "N", description = "Iterations in each JVM that are.")
    private @Nullable Integer iterations;

    @Option(names = "--time", paramLabel = "MILLISECONDS", description = "The length of an iteration.")
    private @Nullable Integer time;

    @Option(names = "--resume", description = "Leave out what the folder has results of.")
    private boolean resume;

    @Option(names = "--dry-run", description = "Only say how much there is to do.")
    private boolean dryRun;

    @Option(names = "--verbose", description = "Let JMH say what it does.")
    private boolean verbose;

    /** Runs what was asked for, makes the report, and returns the status to end with. */
    int run(String name, Path results, Selection selection, Timing timing, PrintStream out)
            throws IOException, InterruptedException {
        BenchmarkRun run =
                new BenchmarkRun(results, name + parts(), narrowed(selection), changed(timing), resume, verbose);
        run.announce(out);
        if (dryRun) {
            return 0;
        }
        List<String> failed = run.run(out);
        new ReportWriter(results).write();
        out.println("The report is " + results.resolve(ReportWriter.HTML));
        failed.forEach(step -> out.println("FAILED: " + step));
        return failed.isEmpty() ? 0 : 1;
    }

    private String parts() {
        return (only.isEmpty()
                        ? ""
                        : " --only "
                                + String.join(
                                        ",", only.stream().map(Pattern::pattern).toList()))
                + (workloads.isEmpty()
                        ? ""
                        : " --workloads "
                                + String.join(",", workloads.stream().sorted().toList()));
    }

    private Selection narrowed(Selection selection) {
        return new Selection(
                only.isEmpty() ? selection.only() : only,
                workloads.isEmpty() ? selection.workloads() : workloads,
                selection.methods());
    }

    private Timing changed(Timing timing) {
        return new Timing(
                or(forks, timing.forks()),
                or(warmups, timing.warmups()),
                or(iterations, timing.iterations()),
                or(time, timing.milliseconds()));
    }

    private static int or(@Nullable Integer asked, int otherwise) {
        return asked == null ? otherwise : asked;
    }
}
