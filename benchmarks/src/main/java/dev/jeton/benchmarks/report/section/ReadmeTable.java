package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.MarkdownPage;
import dev.jeton.benchmarks.report.page.Paragraph;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The main comparison on the newest JDK, in one table between two markers of the README. */
public final class ReadmeTable {
    /** The line above the table. */
    public static final String BEGIN = "<!-- benchmark-table -->";

    /** The line below the table. */
    public static final String END = "<!-- /benchmark-table -->";

    private static final List<String> WORKLOADS = List.of("rfc", "oidc");

    private final Results results;

    /** Makes a table of these results. */
    public ReadmeTable(Results results) {
        this.results = results;
    }

    /** Returns the README with its table replaced. */
    public String in(String readme) {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no " + BEGIN + " followed by " + END);
        }
        return readme.substring(0, begin + BEGIN.length()) + "\n" + markdown() + readme.substring(end);
    }

    /** Returns what stands between the markers. */
    public String markdown() {
        List<Block> blocks =
                results.newest().map(this::blocks).orElse(List.of(new Paragraph("There are no results yet.")));
        return MarkdownPage.of(blocks);
    }

    private List<Block> blocks(JdkResults jdk) {
        List<Block> blocks = new ArrayList<>();
        if (new Introduction(results).isShort()) {
            blocks.add(new Paragraph(Introduction.shortRun()));
        }
        blocks.add(new Paragraph(jdk.name() + where(jdk)
                + "; time, allocated bytes, and how many times as long Jackson 2 takes. \"Right\" counts the odd documents with which"
                + " the library does the right thing."));
        blocks.add(table(jdk));
        return blocks;
    }

    private static String where(JdkResults jdk) {
        String cpu = jdk.environment().machine().getOrDefault("CPU", "");
        return cpu.isEmpty() ? "" : ", " + cpu;
    }

    private Table table(JdkResults jdk) {
        List<Comparison> comparisons = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of(""));
        for (String benchmark : List.of(Comparison.READ, Comparison.WRITE)) {
            for (String workload : WORKLOADS) {
                Comparison comparison = new Comparison(results, benchmark, workload);
                if (!comparison.entrants(jdk).isEmpty()) {
                    comparisons.add(comparison);
                    columns.add((benchmark.equals(Comparison.READ) ? "read" : "write") + " `" + workload + "`");
                }
            }
        }
        columns.add("right");
        // In the order of the first column: who is not in it comes behind.
        Set<Entrant> entrants = new LinkedHashSet<>();
        comparisons.forEach(comparison -> entrants.addAll(comparison.entrants(jdk)));
        StrictnessColumn strictness = new StrictnessColumn(results);
        List<List<String>> rows = new ArrayList<>();
        for (Entrant entrant : entrants) {
            List<String> row = new ArrayList<>(List.of(entrant.cell()));
            comparisons.forEach(comparison -> row.add(cell(jdk, comparison, entrant)));
            row.add(strictness.cell(entrant));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static String cell(JdkResults jdk, Comparison comparison, Entrant entrant) {
        Optional<Measurement> measured = entrant.in(jdk, comparison.benchmark(), comparison.workload());
        Optional<Measurement> jackson = Entrant.JACKSON.in(jdk, comparison.benchmark(), comparison.workload());
        return measured.map(own -> Figures.value(own.score()) + " ns, " + Figures.bytes(own.allocated()) + " B, "
                        + Figures.ratio(jackson, own))
                .orElse(Figures.NONE);
    }
}
