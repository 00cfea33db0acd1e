package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.report.run.Selection;
import dev.jeton.benchmarks.report.run.Timing;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything, with as many forks as it takes to believe the numbers. */
@Command(
        name = "full",
        description =
                "Everything, with as many forks as it takes to believe the numbers: hours. May be ended and resumed.")
final class FullCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--results",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/results",
            description = "Where results and report are written, by default ${DEFAULT-VALUE}.")
    private Path results = Path.of("");

    @Override
    public Integer call() throws Exception {
        return options.run("full", results, Selection.ALL, Timing.FULL, System.out);
    }
}
