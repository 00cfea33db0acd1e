package dev.jeton.benchmarks.report.run;

import dev.jeton.benchmarks.report.data.ResultFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * A run on the JDK that this is: comparison after comparison, the results of each written at once.
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
        Progress progress = new Progress(out, timing.forks() * steps.size());
        Rounds rounds = new Rounds(new JmhFork(timing, verbose), timing.forks(), progress);
        List<String> failed = new ArrayList<>();
        for (List<Step> comparison : Planner.comparisons(steps)) {
            for (Map.Entry<Step, RunResult> result :
                    rounds.run(comparison, failed).entrySet()) {
                (result.getKey().vector() ? vector : plain).put(JmhJson.of(result.getValue()));
            }
        }
        failed.addAll(new Processes(folder(), out).run(selection, resume));
        return failed;
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
