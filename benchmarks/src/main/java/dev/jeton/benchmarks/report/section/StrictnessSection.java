package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.data.Strictness;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Paragraph;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** What each library does with odd documents. */
final class StrictnessSection {
    private final StrictnessColumn column;

    StrictnessSection(Results results) {
        column = new StrictnessColumn(results);
    }

    List<Block> blocks() {
        Strictness strictness = column.strictness();
        if (strictness.verdicts().isEmpty()) {
            return List.of();
        }
        List<String> libraries = List.copyOf(strictness.verdicts().keySet());
        List<String> columns = new ArrayList<>(List.of("document"));
        libraries.forEach(library -> columns.add(Table.TEXT + new Entrant(library, false).label()));
        List<List<String>> rows = new ArrayList<>();
        for (String document : strictness.documents()) {
            List<String> row = new ArrayList<>(List.of(document));
            for (String library : libraries) {
                String verdict = strictness.verdict(library, document).orElse(Figures.NONE);
                row.add(verdict.equals(column.right(document)) ? verdict : "**" + verdict + "**");
            }
            rows.add(row);
        }
        return List.of(
                new Heading(2, "Strictness"),
                new Paragraph(
                        "What each library does with documents that are wrong, or right in an unusual way, in the setting that was"
                                + " measured. **Strong** is what differs from Jeton, which a test holds to RFC 8259 on each."),
                new Table(columns, rows));
    }
}
