package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.chart.Bar;
import dev.jeton.benchmarks.report.chart.BarChart;
import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.ResultFiles;
import dev.jeton.benchmarks.report.data.Score;
import dev.jeton.benchmarks.report.page.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Time and bytes of a comparison on one JDK.
 *
 * @param comparison of which
 * @param title what is done
 * @param jdk on which
 */
record ComparisonCharts(Comparison comparison, String title, JdkResults jdk) {
    /** Charts of all workloads would be many and say the same: the tables have them. */
    private static final Set<String> DRAWN = Set.of("rfc", "oidc");

    List<Picture> pictures() {
        if (!DRAWN.contains(comparison.workload())) {
            return List.of();
        }
        List<Picture> pictures = new ArrayList<>();
        add(pictures, "time", "ns/op", m -> Optional.of(m.score()));
        add(pictures, "bytes", "B/op", Measurement::allocated);
        return pictures;
    }

    private void add(List<Picture> pictures, String name, String unit, Function<Measurement, Optional<Score>> score) {
        List<Bar> bars = new ArrayList<>();
        for (Entrant entrant : comparison.entrants(jdk)) {
            entrant.in(jdk, comparison.benchmark(), comparison.workload())
                    .flatMap(score)
                    .ifPresent(s -> bars.add(new Bar(entrant.label(), entrant.kind(), s.value(), s.error())));
        }
        if (!bars.isEmpty()) {
            String action = title.toLowerCase(Locale.ROOT);
            String heading = title + " " + comparison.workload() + ", " + jdk.name() + ": " + unit + ", less is better";
            String file =
                    String.join("-", action, comparison.workload(), name, ResultFiles.folder(jdk.feature())) + ".svg";
            pictures.add(new Picture(file, heading, new BarChart(heading, unit, bars).svg()));
        }
    }
}
