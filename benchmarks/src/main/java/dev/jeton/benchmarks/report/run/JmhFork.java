package dev.jeton.benchmarks.report.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one step by JMH, in a JVM of its own, with the profiler that counts bytes. */
final class JmhFork implements Rounds.Fork {
    /**
     * The same heap for everybody, and all of it touched before anything is measured. Otherwise whoever allocates pays for the first touch of
     * each page, for longer than an iteration lasts: copying 4 KB then takes 480 to 870 ns instead of 210.
     */
    private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    /** From this JDK on a JVM warns of what calls Unsafe. */
    private static final int UNSAFE_WARNS = 24;

    private final Timing timing;
    private final boolean verbose;

    JmhFork(Timing timing, boolean verbose) {
        this.timing = timing;
        this.verbose = verbose;
    }

    @Override
    public RunResult run(Step step) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(step.benchmark()) + "$")
                .forks(1)
                .warmupForks(0)
                .warmupIterations(timing.warmups())
                .warmupTime(TimeValue.milliseconds(timing.milliseconds()))
                .measurementIterations(timing.iterations())
                .measurementTime(TimeValue.milliseconds(timing.milliseconds()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(verbose ? VerboseMode.NORMAL : VerboseMode.SILENT);
        step.params().forEach((name, value) -> options.param(name, value));
        List<String> first = new ArrayList<>(HEAP);
        if (Runtime.version().feature() >= UNSAFE_WARNS) {
            // JMH and some libraries use it, with or without the warning, which would bury the progress.
            first.add("--sun-misc-unsafe-memory-access=allow");
        }
        options.jvmArgsPrepend(first.toArray(new String[0]));
        if (step.vector()) {
            // The options replace what the benchmark asks for, so both are given.
            List<String> jvmArgs = new ArrayList<>(step.jvmArgs());
            jvmArgs.add("--add-modules=" + Planner.VECTOR_MODULE);
            options.jvmArgsAppend(jvmArgs.toArray(new String[0]));
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        if (results.size() != 1) {
            throw new IllegalStateException(step + " gave " + results.size() + " results");
        }
        return results.iterator().next();
    }
}
