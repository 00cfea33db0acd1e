package dev.jeton.benchmarks.report;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the benchmarks on the JDK that this is started with, and makes the report. What each command does is in docs/benchmarks.md. */
@Command(
        name = "benchmarks",
        description = "Runs the benchmarks on this JDK and makes the report of what they wrote.",
        subcommands = {QuickCommand.class, FullCommand.class, ReportCommand.class})
public final class Benchmarks implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    private Benchmarks() {}

    /** Runs a command, and ends with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
