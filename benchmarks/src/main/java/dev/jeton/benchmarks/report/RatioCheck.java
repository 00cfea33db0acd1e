package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.result.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How many times as long Jackson 2 and fastjson2 take as Jeton does: what is committed, and what a quick run found. Times differ from one machine to
 * the next; ratios should not by much.
 */
public final class RatioCheck {
    /** What the quick run measures. */
    public static final String ROWS = "(Read|Write)Benchmark\\.(jeton(Record|View)|jackson2|fastjson2)$";

    private static final List<String> OTHERS = List.of("jackson2", "fastjson2");
    private static final double TOLERANCE = 0.25;
    private static final String OFF = "**off**";

    private final List<List<String>> rows = new ArrayList<>();

    /** Compares two sets of measurements. */
    public RatioCheck(List<Measurement> committed, List<Measurement> now) {
        for (Measurement own : now) {
            for (String other : own.method().startsWith("jeton") ? OTHERS : List.<String>of()) {
                Optional<Double> before = NamedResults.find(committed, own.benchmark(), own.params(), own.vectors())
                        .flatMap(m -> ratio(committed, m, other));
                Optional<Double> today = ratio(now, own, other);
                if (before.isPresent() && today.isPresent()) {
                    add(own, other, before.get(), today.get());
                }
            }
        }
    }

    private void add(Measurement own, String other, double before, double today) {
        double distance = today / before - 1;
        String what = own.type() + " " + own.workload() + ", " + Report.label(own);
        rows.add(List.of(
                what,
                other,
                String.format(Locale.ROOT, "%.2f×", before),
                String.format(Locale.ROOT, "%.2f×", today),
                String.format(Locale.ROOT, "%+.0f %%", 100 * distance),
                Math.abs(distance) > TOLERANCE ? OFF : ""));
    }

    private static Optional<Double> ratio(List<Measurement> all, Measurement own, String other) {
        Map<String, String> params = own.params();
        return NamedResults.find(all, own.type() + "." + other, params, false).map(m -> m.value() / own.value());
    }

    /** Returns a table of both ratios and how far they are apart. */
    public String markdown() {
        return Report.table(List.of("", "against", "committed", "now", "", ""), rows);
    }

    /** Whether one is off by more than a quarter, or there was nothing to compare with. */
    public boolean fails() {
        return rows.isEmpty() || rows.stream().anyMatch(row -> row.contains(OFF));
    }
}
