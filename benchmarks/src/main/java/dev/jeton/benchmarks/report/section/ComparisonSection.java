package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** Reading or writing: a table for each workload, and charts of the two that matter most. */
final class ComparisonSection {
    private final Results results;
    private final StrictnessColumn strictness;

    ComparisonSection(Results results) {
        this.results = results;
        this.strictness = new StrictnessColumn(results);
    }

    List<Block> blocks(String title, String benchmark) {
        List<Block> blocks = new ArrayList<>();
        for (String workload : Comparison.workloads(results, benchmark)) {
            Comparison comparison = new Comparison(results, benchmark, workload);
            blocks.add(new Heading(3, title + ", `" + workload + "`"));
            blocks.add(table(comparison));
            for (JdkResults jdk : results.jdks()) {
                blocks.addAll(new ComparisonCharts(comparison, title, jdk).pictures());
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, title));
        }
        return blocks;
    }

    private Table table(Comparison comparison) {
        List<String> columns = new ArrayList<>(List.of(""));
        for (JdkResults jdk : results.jdks()) {
            columns.addAll(List.of(jdk.name() + ", ns/op", "±", "B/op", "Jackson 2", "fastjson2"));
        }
        // Strictness is the reader's: nobody writes a document that is wrong.
        boolean read = comparison.benchmark().equals(Comparison.READ);
        if (read) {
            columns.add("right");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Entrant entrant : comparison.entrants()) {
            List<String> row = new ArrayList<>(List.of(entrant.cell()));
            results.jdks().forEach(jdk -> row.addAll(comparison.cells(jdk, entrant)));
            if (read) {
                row.add(strictness.cell(entrant));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }
}
