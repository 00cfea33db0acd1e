package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.report.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A build beside an earlier one, row by row.
 *
 * @param builds the first is what the others are compared with; one labelled {@code control} is the same jar again, whose distance is noise
 * @param steps the rows
 */
record Comparison(List<Build> builds, List<Step> steps) {
    /** The label of the same jar again. */
    static final String CONTROL = "control";

    private static final double TOLERANCE = 0.03;

    /** Returns a table in Markdown: medians of the forks, and how many times the first build's time each of the others takes. */
    String markdown() {
        StringBuilder table = new StringBuilder("| row |");
        builds.forEach(build -> table.append(' ').append(build.label()).append(", ns | ± | B/op |"));
        others().forEach(build -> table.append(' ')
                .append(build.label())
                .append(" / ")
                .append(builds.get(0).label())
                .append(" |"));
        table.append("\n|---|").append("---:|".repeat(builds.size() * 4 - 1)).append('\n');
        for (Step step : steps) {
            table.append("| ").append(step).append(" |");
            builds.forEach(build -> table.append(cells(build.file().get(step.key()))));
            others().forEach(build -> table.append(' ')
                    .append(ratio(build, step).map(Comparison::twoDecimals).orElse("–"))
                    .append(isSlower(build, step) ? " **slower**" : "")
                    .append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    /** Returns the rows in which a build is slower than the first one by more than 3 % and by more than the control is away from it. */
    List<String> slower() {
        List<String> slower = new ArrayList<>();
        for (Step step : steps) {
            others().filter(build -> isSlower(build, step)).forEach(build -> slower.add(build.label() + " " + step));
        }
        return slower;
    }

    private Stream<Build> others() {
        return builds.stream().skip(1);
    }

    private boolean isSlower(Build build, Step step) {
        double noise = others().filter(other -> other.label().equals(CONTROL))
                .flatMap(control -> ratio(control, step).stream())
                .mapToDouble(ratio -> Math.abs(ratio - 1))
                .max()
                .orElse(0);
        return !build.label().equals(CONTROL)
                && ratio(build, step)
                        .filter(ratio -> ratio - 1 > Math.max(TOLERANCE, noise))
                        .isPresent();
    }

    private Optional<Double> ratio(Build build, Step step) {
        return build.file()
                .get(step.key())
                .flatMap(own -> builds.get(0).file().get(step.key()).map(first -> own.value() / first.value()));
    }

    private static String cells(Optional<Measurement> measured) {
        return measured.map(m -> String.format(
                        Locale.ROOT,
                        " %,.1f | %,.1f | %,.0f |",
                        m.value(),
                        m.error(),
                        m.metric(Measurement.BYTES).orElse(Double.NaN)))
                .orElse(" – | – | – |");
    }

    private static String twoDecimals(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
