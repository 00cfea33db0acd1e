package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.data.Strictness;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Paragraph;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        List<List<String>> rows = new ArrayList<>();
        for (String library : strictness.verdicts().keySet()) {
            Entrant entrant = new Entrant(library, false);
            rows.add(List.of(entrant.cell(), column.cell(entrant), differences(strictness, library)));
        }
        return List.of(
                new Heading(2, "Strictness"),
                new Paragraph("What each library does, in the setting that was measured, with "
                        + strictness.documents().size()
                        + " documents that are wrong, or right in an unusual way: on how many it is right, and what it does"
                        + " with the others. Right is what Jeton does, which a test holds to RFC 8259 on each. Asked with `jdk.incubator.vector` on a JDK on"
                        + " which the report has vectors."),
                new Table(List.of("", "right", Table.TEXT + "otherwise"), rows));
    }

    /** For each verdict that is not the right one, the documents that got it. */
    private String differences(Strictness strictness, String library) {
        SortedMap<String, List<String>> documents = new TreeMap<>();
        for (String document : strictness.documents()) {
            strictness
                    .verdict(library, document)
                    .filter(verdict -> !verdict.equals(column.right(document)))
                    .ifPresent(verdict -> documents
                            .computeIfAbsent(verdict, v -> new ArrayList<>())
                            .add("`" + document + "`"));
        }
        return documents.entrySet().stream()
                .map(verdict -> verdict.getKey() + " " + String.join(", ", verdict.getValue()))
                .collect(Collectors.joining("; "));
    }
}
