package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurements;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import java.util.ArrayList;
import java.util.List;
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
            blocks.add(new FurtherTable(results, of, benchmark).table());
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, title));
        }
        return blocks;
    }
}
