package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.report.run.Selection;
import dev.jeton.benchmarks.report.run.Timing;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main comparison, for a first look. */
@Command(
        name = "quick",
        description = "The main comparison, for a first look: some minutes. Leaves the results of full runs alone.")
final class QuickCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--results",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/target/quick-results",
            description = "Where results and report are written, by default ${DEFAULT-VALUE}.")
    private Path results = Path.of("");

    @Override
    public Integer call() throws Exception {
        return options.run("quick", results, Selection.MAIN, Timing.QUICK, System.out);
    }
}
