package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.report.Report;
import dev.jeton.benchmarks.result.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds beside the first of them, row by row. One labelled {@code control} is the same jar again, whose distance is noise. */
record Comparison(List<Build> builds, List<Step> steps) {
    private static final String CONTROL = "control";
    private static final double TOLERANCE = 0.03;

    /** What stands behind a ratio that means a loss. */
    static final String SLOWER = " **slower**";

    /** Returns a table in Markdown: medians of the forks, and how many times the first build's time each of the others takes. */
    String markdown() {
        List<String> heading = new ArrayList<>(List.of("row"));
        builds.forEach(build -> heading.addAll(List.of(build.label() + ", ns", "±", "B/op")));
        String first = builds.get(0).label();
        others().forEach(build -> heading.add(build.label() + " / " + first));
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            List<String> row = new ArrayList<>(List.of(step.toString()));
            for (Build build : builds) {
                Optional<Measurement> m = build.file().get(step.key());
                row.add(m.map(each -> decimals(1, each.value())).orElse("–"));
                row.add(m.map(each -> decimals(1, each.error())).orElse("–"));
                row.add(m.map(each -> decimals(0, each.bytes())).orElse("–"));
            }
            for (Build build : others()) {
                String ratio = ratio(build, step).map(each -> decimals(2, each)).orElse("–");
                row.add(ratio + (isSlower(build, step) ? SLOWER : ""));
            }
            rows.add(row);
        }
        return Report.table(heading, rows);
    }

    private List<Build> others() {
        return builds.subList(1, builds.size());
    }

    /** By more than 3 % and by more than the control is away from the first. */
    private boolean isSlower(Build build, Step step) {
        double noise = TOLERANCE;
        for (Build other : others()) {
            double distance = Math.abs(ratio(other, step).orElse(1.0) - 1);
            noise = other.label().equals(CONTROL) ? Math.max(noise, distance) : noise;
        }
        return !build.label().equals(CONTROL) && ratio(build, step).orElse(1.0) - 1 > noise;
    }

    private Optional<Double> ratio(Build build, Step step) {
        Optional<Measurement> first = builds.get(0).file().get(step.key());
        return build.file().get(step.key()).flatMap(own -> first.map(base -> own.value() / base.value()));
    }

    private static String decimals(int digits, double number) {
        return String.format(Locale.ROOT, "%,." + digits + "f", number);
    }
}
