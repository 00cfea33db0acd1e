package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Paragraph;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** What was wanted, and what was reached. */
final class TargetSection {
    private final Results results;

    TargetSection(Results results) {
        this.results = results;
    }

    List<Block> blocks() {
        if (results.jdks().isEmpty()) {
            return List.of();
        }
        List<String> columns = new ArrayList<>(List.of("what", Table.TEXT + "against", Table.TEXT + "wanted"));
        results.jdks().forEach(jdk -> columns.add(jdk.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Target target : Targets.all()) {
            List<String> row = new ArrayList<>(List.of(target.what(), target.against(), target.bar()));
            results.jdks().forEach(jdk -> row.add(target.cell(jdk)));
            rows.add(row);
        }
        return List.of(
                new Heading(2, "What was wanted, and what was reached"),
                new Paragraph(
                        "The numbers were set before they were measured. \"At least\" is how many times as long the other takes, \"at"
                                + " most\" how many times as long we take. ✓ is reached, ✗ is not, " + Figures.NONE
                                + " was not measured. Without \"vectors\" the Vector API is off; the libraries named here never use it."),
                new Table(columns, rows));
    }
}
