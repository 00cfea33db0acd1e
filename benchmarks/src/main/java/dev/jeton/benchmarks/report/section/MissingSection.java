package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.MissingPeer;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who is not there: libraries that can't run at all, and methods that ran on one JDK and not on the other. */
final class MissingSection {
    private final Results results;

    MissingSection(Results results) {
        this.results = results;
    }

    List<Block> blocks() {
        if (results.jdks().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (MissingPeer peer : results.missing()) {
            String label = new Entrant(peer.peer(), false).label();
            rows.add(List.of(label, peer.benchmark(), peer.where(), peer.reason()));
        }
        for (String benchmark : List.of(Comparison.READ, Comparison.WRITE)) {
            SortedSet<String> everywhere = new TreeSet<>();
            results.jdks().forEach(jdk -> everywhere.addAll(methods(jdk, benchmark)));
            for (JdkResults jdk : results.jdks()) {
                SortedSet<String> missing = new TreeSet<>(everywhere);
                missing.removeAll(methods(jdk, benchmark));
                missing.removeIf(method ->
                        results.missing().stream().anyMatch(peer -> peer.explains(method, benchmark, jdk.name())));
                for (String method : missing) {
                    rows.add(List.of(new Entrant(method, false).label(), benchmark, jdk.name(), "not measured"));
                }
            }
        }
        return List.of(
                new Heading(2, "Who is missing"),
                new Table(List.of("library", Table.TEXT + "in", Table.TEXT + "where", Table.TEXT + "reason"), rows));
    }

    private static SortedSet<String> methods(JdkResults jdk, String benchmark) {
        SortedSet<String> methods = new TreeSet<>();
        jdk.jmh().of(benchmark).all().forEach(m -> methods.add(m.method()));
        return methods;
    }
}
