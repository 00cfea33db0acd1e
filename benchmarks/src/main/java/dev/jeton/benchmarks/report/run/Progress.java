package dev.jeton.benchmarks.report.run;

import java.io.PrintStream;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** One line for each JVM, with what is left. */
final class Progress {
    private final PrintStream out;
    private final int runs;
    private int done;
    private double seconds;

    Progress(PrintStream out, int runs) {
        this.out = out;
        this.runs = runs;
    }

    void done(Step step, RunResult result, double seconds) {
        Result<?> time = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        line(
                step,
                String.format(
                        Locale.ROOT,
                        "%,14.1f %s %,12.0f B/op",
                        time.getScore(),
                        time.getScoreUnit(),
                        bytes == null ? Double.NaN : bytes.getScore()),
                seconds);
    }

    /** Says what went wrong, and that the step won't run so many times more. */
    void failed(Step step, Exception why, double seconds, int leftOut) {
        done += leftOut;
        line(step, "FAILED: " + why.getMessage(), seconds);
    }

    private void line(Step step, String result, double taken) {
        done++;
        seconds += taken;
        out.println(String.format(
                Locale.ROOT,
                "[%4d/%d] %-60s %s   %s left",
                done,
                runs,
                step,
                result,
                duration(seconds / done * (runs - done))));
    }

    static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60)
                : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
    }
}
