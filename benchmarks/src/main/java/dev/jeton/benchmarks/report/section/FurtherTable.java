package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Measurements;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** All of one class of benchmarks: a row for each method and workload, and for each JDK the columns for which there are numbers. */
final class FurtherTable {
    private final Results results;
    private final Function<JdkResults, Measurements> of;

    /** Rows by what they are of, with the first measurement of each: the order of the files is that of the methods' names. */
    private final Map<String, Measurement> rows = new LinkedHashMap<>();

    private final List<Column> columns = new ArrayList<>();

    FurtherTable(Results results, Function<JdkResults, Measurements> all, String benchmark) {
        this.results = results;
        this.of = jdk -> all.apply(jdk).of(benchmark);
        SortedSet<String> metrics = new TreeSet<>();
        for (JdkResults jdk : results.jdks()) {
            for (Measurement measurement : of.apply(jdk).all()) {
                rows.putIfAbsent(measurement.workload() + " " + measurement.method(), measurement);
                metrics.addAll(measurement.secondary().keySet());
            }
        }
        // Of JMH's profiler only the bytes: the others follow from them and the time.
        metrics.removeIf(metric -> metric.startsWith("gc."));
        chooseColumns(metrics);
    }

    private void chooseColumns(SortedSet<String> metrics) {
        columns.add(new Column(
                "",
                (same, own) -> Figures.value(own.score()) + " " + own.score().unit()));
        columns.add(new Column("±", (same, own) -> Figures.error(own.score())));
        if (rows.values().stream().anyMatch(row -> row.allocated().isPresent())) {
            columns.add(new Column("B/op", (same, own) -> Figures.bytes(own.allocated())));
        }
        for (Entrant reference : List.of(Entrant.JACKSON, Entrant.FASTJSON2)) {
            if (rows.values().stream().anyMatch(row -> row.method().equals(reference.method()))) {
                columns.add(new Column(
                        reference.label(), (same, own) -> Figures.ratio(same.method(reference.method()), own)));
            }
        }
        for (String metric : metrics) {
            columns.add(new Column(
                    metric,
                    (same, own) -> own.secondary().containsKey(metric)
                            ? Figures.metric(own.secondary().get(metric))
                            : Figures.NONE));
        }
    }

    Table table() {
        List<String> headings = new ArrayList<>(List.of("workload", Table.TEXT + "library"));
        for (JdkResults jdk : results.jdks()) {
            columns.forEach(column -> headings.add(column.heading().isEmpty() ? jdk.name() : column.heading()));
        }
        List<List<String>> cells = new ArrayList<>();
        for (Measurement row : sorted()) {
            List<String> line = new ArrayList<>(List.of(
                    row.workload().isEmpty() ? Figures.NONE : "`" + row.workload() + "`",
                    Entrant.of(row, false).cell()));
            for (JdkResults jdk : results.jdks()) {
                Measurements same = of.apply(jdk).on(row.workload());
                columns.forEach(column -> line.add(same.method(row.method())
                        .map(own -> column.cell().apply(same, own))
                        .orElse(Figures.NONE)));
            }
            cells.add(line);
        }
        return new Table(headings, cells);
    }

    /** By workload, numbers by their size; within it as they are. */
    private List<Measurement> sorted() {
        List<Measurement> sorted = new ArrayList<>(rows.values());
        sorted.sort((a, b) -> compare(a.workload(), b.workload()));
        return sorted;
    }

    private static int compare(String a, String b) {
        boolean numbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }

    /**
     * A column for each JDK.
     *
     * @param heading what it says, or nothing for the JDK's name
     * @param cell what it says of a measurement, beside which are those of the same workload
     */
    private record Column(String heading, BiFunction<Measurements, Measurement, String> cell) {}
}
