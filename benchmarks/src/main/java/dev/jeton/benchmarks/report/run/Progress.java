package dev.jeton.benchmarks.report.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Locale;

/** One line for each step, with what is left. */
final class Progress {
    private final PrintStream out;
    private final int steps;
    private int done;
    private double seconds;

    Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    void done(Step step, JsonNode entry, double seconds) {
        JsonNode time = entry.path("primaryMetric");
        JsonNode bytes = entry.path("secondaryMetrics").path("gc.alloc.rate.norm");
        line(
                step,
                String.format(
                        Locale.ROOT,
                        "%,14.1f %s %,12.0f B/op",
                        time.path("score").asDouble(),
                        time.path("scoreUnit").asText(),
                        bytes.path("score").asDouble()),
                seconds);
    }

    void failed(Step step, Exception why, double seconds) {
        line(step, "FAILED: " + why.getMessage(), seconds);
    }

    private void line(Step step, String result, double taken) {
        done++;
        seconds += taken;
        out.println(String.format(
                Locale.ROOT,
                "[%4d/%d] %-60s %s   %s left",
                done,
                steps,
                step,
                result,
                duration(seconds / done * (steps - done))));
    }

    static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60)
                : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
    }
}
