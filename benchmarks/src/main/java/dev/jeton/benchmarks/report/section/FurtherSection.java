package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Measurements;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whatever else was measured, a table for each class: a row for each method and workload. It knows no names, so that a new benchmark is in
 * the report without being told.
 */
final class FurtherSection {
    private static final List<String> ELSEWHERE = List.of(Comparison.READ, Comparison.WRITE);

    private final Results results;
    private final Function<JdkResults, Measurements> of;

    FurtherSection(Results results, Function<JdkResults, Measurements> of) {
        this.results = results;
        this.of = of;
    }

    List<Block> blocks(String title) {
        SortedSet<String> benchmarks = new TreeSet<>();
        results.jdks().forEach(jdk -> benchmarks.addAll(of.apply(jdk).benchmarks()));
        ELSEWHERE.forEach(benchmarks::remove);
        List<Block> blocks = new ArrayList<>();
        for (String benchmark : benchmarks) {
            blocks.add(new Heading(3, benchmark.replaceFirst("Benchmark$", "")));
            blocks.add(table(benchmark));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, title));
        }
        return blocks;
    }

    private Table table(String benchmark) {
        Map<String, Measurement> rowsByKey = new LinkedHashMap<>();
        SortedSet<String> metrics = new TreeSet<>();
        for (JdkResults jdk : results.jdks()) {
            for (Measurement measurement : of.apply(jdk).of(benchmark).all()) {
                rowsByKey.putIfAbsent(key(measurement), measurement);
                metrics.addAll(measurement.secondary().keySet());
            }
        }
        // Of JMH's profiler only the bytes: the others follow from them and the time.
        metrics.removeIf(metric -> metric.startsWith("gc."));
        boolean allocated =
                rowsByKey.values().stream().anyMatch(m -> m.allocated().isPresent());
        List<String> columns = new ArrayList<>(List.of("workload", Table.TEXT + "library"));
        for (JdkResults jdk : results.jdks()) {
            columns.add(jdk.name());
            columns.add("±");
            if (allocated) {
                columns.add("B/op");
            }
            columns.addAll(metrics);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Measurement row : sorted(rowsByKey)) {
            List<String> cells = new ArrayList<>(List.of(
                    row.workload().isEmpty() ? Figures.NONE : "`" + row.workload() + "`",
                    Entrant.of(row, false).cell()));
            for (JdkResults jdk : results.jdks()) {
                Optional<Measurement> measured =
                        of.apply(jdk).of(benchmark).on(row.workload()).method(row.method());
                cells.add(measured.map(
                                m -> Figures.value(m.score()) + " " + m.score().unit())
                        .orElse(Figures.NONE));
                cells.add(measured.map(m -> Figures.error(m.score())).orElse(Figures.NONE));
                if (allocated) {
                    cells.add(Figures.bytes(measured.flatMap(Measurement::allocated)));
                }
                for (String metric : metrics) {
                    cells.add(measured.map(m -> m.secondary().get(metric))
                            .map(Figures::metric)
                            .orElse(Figures.NONE));
                }
            }
            rows.add(cells);
        }
        return new Table(columns, rows);
    }

    /** By workload, numbers by their size; within it in the order of the file, which is that of the methods' names. */
    private static List<Measurement> sorted(Map<String, Measurement> rows) {
        List<Measurement> sorted = new ArrayList<>(rows.values());
        sorted.sort((a, b) -> compare(a.workload(), b.workload()));
        return sorted;
    }

    private static int compare(String a, String b) {
        boolean numbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }

    private static String key(Measurement measurement) {
        return measurement.workload() + " " + measurement.method();
    }
}
