package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the page is, how it was measured, and whether to believe it. */
final class Introduction {
    /** With fewer JVMs than these a number may be a whim of the JIT compiler. */
    private static final int ENOUGH_FORKS = 3;

    private final Results results;

    Introduction(Results results) {
        this.results = results;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Results of the benchmarks"));
        if (results.jdks().isEmpty()) {
            blocks.add(new Paragraph("There are none yet."));
            return blocks;
        }
        blocks.add(new Paragraph(
                "Made from the JSON files beside this page by a command; nothing here is typed by hand."));
        if (isShort()) {
            blocks.add(new Paragraph(shortRun()));
        }
        blocks.add(
                new Paragraph(
                        "Times are medians over the forks, each of which counts by the median of its iterations; ± is half the"
                                + " distance between the slowest and the fastest fork, or where there was one only, half of what the"
                                + " middle half of its runs spans. B/op are bytes that are allocated for each operation. The columns"
                                + " named after a library say how many times as long it takes: 2.00× means that it takes twice as long, so less than"
                                + " 1.00× is a loss. \"right\" counts on how many of the odd documents the library does the right thing."));
        for (JdkResults jdk : results.jdks()) {
            SortedSet<String> how = how(jdk);
            if (!how.isEmpty()) {
                blocks.add(new Paragraph(jdk.name() + ": " + String.join("; ", how) + "."));
            }
        }
        return blocks;
    }

    /** Whether a number is of fewer forks than it takes to believe it. */
    boolean isShort() {
        return results.jdks().stream().flatMap(jdk -> jdk.jmh().all().stream()).anyMatch(m -> m.forks() < ENOUGH_FORKS);
    }

    static String shortRun() {
        return "**Of a short run**: fewer than " + ENOUGH_FORKS + " forks. Good for a first look, not for quoting.";
    }

    private static SortedSet<String> how(JdkResults jdk) {
        SortedSet<String> how = new TreeSet<>();
        for (Measurement m : jdk.jmh().all()) {
            how.add(m.forks() + (m.forks() == 1 ? " fork of " : " forks of ") + m.iterations() + " iterations of "
                    + m.time());
        }
        return how;
    }
}
