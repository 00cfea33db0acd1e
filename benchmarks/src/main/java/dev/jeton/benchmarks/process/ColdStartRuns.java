package dev.jeton.benchmarks.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of one program. It prints how many nanoseconds it took, and then a sum over what it has read. */
final class ColdStartRuns {
    private final ColdStartProgram program;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> processes = new ArrayList<>();
    private final Set<String> answers = new HashSet<>();

    ColdStartRuns(ColdStartProgram program) {
        this.program = program;
    }

    void add(ProcessRun.Outcome outcome) {
        times.add(Long.parseLong(outcome.lines().get(0)) / 1e6);
        processes.add(outcome.answered() / 1e6);
        answers.add(outcome.lines().get(1));
    }

    ColdStartProgram program() {
        return program;
    }

    /** Milliseconds from the first statement of {@code main}. */
    List<Double> times() {
        return times;
    }

    /** Milliseconds from before the process was made. */
    List<Double> processes() {
        return processes;
    }

    /**
     * A library that has read something else has not done the work.
     *
     * @throws IllegalStateException if the programs don't agree
     */
    static void requireSameAnswers(Collection<ColdStartRuns> programs) {
        Set<String> answers = new HashSet<>();
        for (ColdStartRuns runs : programs) {
            if (runs.program != ColdStartProgram.NONE) {
                answers.addAll(runs.answers);
            }
        }
        if (answers.size() > 1) {
            throw new IllegalStateException("the libraries read different things: " + answers);
        }
    }
}
