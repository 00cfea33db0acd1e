package dev.jeton.benchmarks.report;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The report once more, of results that are there. */
@Command(
        name = "report",
        description = "Makes the report of results that are there: the same bytes of the same results.")
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Option(
            names = "--results",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/results",
            description = "Where results are and the report is written, by default ${DEFAULT-VALUE}.")
    private Path results = Path.of("");

    @Option(
            names = "--readme",
            paramLabel = "FILE",
            description = "A README with the markers of the table, which is replaced.")
    private @Nullable Path readme;

    @Override
    public Integer call() throws Exception {
        ReportWriter report = new ReportWriter(results);
        report.write();
        if (readme != null) {
            report.updateReadme(readme);
        }
        return 0;
    }
}
