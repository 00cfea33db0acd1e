package dev.jeton.benchmarks.report.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jeton.benchmarks.report.data.ResultFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * A run on the JDK that this is: benchmark after benchmark, each result written at once.
 *
 * @param results the folder with one folder a JDK
 * @param name how the run is called in the environment
 * @param selection which benchmarks
 * @param timing how long each
 * @param resume whether those of which there are results are left out
 * @param verbose whether JMH says what it does
 */
public record BenchmarkRun(
        Path results, String name, Selection selection, Timing timing, boolean resume, boolean verbose) {
    /** Says what it will do and how long that takes. */
    public void announce(PrintStream out) throws IOException {
        List<Step> steps = steps();
        out.println(steps.size() + " benchmarks, " + timing + " each: about "
                + Progress.duration(steps.size() * timing.seconds()) + " on JDK " + feature());
        if (Planner.isForVectors() && !Planner.hasVectors()) {
            out.println("This was built on an older JDK and has no vectors: build it on this one to measure them");
        }
    }

    /**
     * Runs everything that is selected. A benchmark that fails takes no other with it.
     *
     * @return those that failed
     */
    public List<String> run(PrintStream out) throws IOException, InterruptedException {
        List<Step> steps = steps();
        new EnvironmentStore(folder().resolve(ResultFiles.ENVIRONMENT))
                .note(name + ", " + timing + ", commit " + Commit.current());
        ResultStore plain = new ResultStore(folder().resolve(ResultFiles.JMH));
        ResultStore vector = new ResultStore(folder().resolve(ResultFiles.VECTOR));
        JmhFork jmh = new JmhFork(timing, verbose);
        Progress progress = new Progress(out, steps.size());
        List<String> failed = new ArrayList<>();
        for (Step step : steps) {
            long begin = System.nanoTime();
            try {
                ObjectNode entry = jmh.run(step);
                (step.vector() ? vector : plain).put(entry);
                progress.done(step, entry, seconds(begin));
            } catch (RunnerException e) {
                progress.failed(step, e, seconds(begin));
                failed.add(step.toString());
            }
        }
        failed.addAll(new Processes(folder(), out).run(selection, resume));
        return failed;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>(Planner.plan(selection));
        if (resume) {
            ResultStore plain = new ResultStore(folder().resolve(ResultFiles.JMH));
            ResultStore vector = new ResultStore(folder().resolve(ResultFiles.VECTOR));
            steps.removeIf(step -> (step.vector() ? vector : plain).has(step));
        }
        return steps;
    }

    private Path folder() {
        return results.resolve(ResultFiles.folder(feature()));
    }

    private static int feature() {
        return Runtime.version().feature();
    }
}
