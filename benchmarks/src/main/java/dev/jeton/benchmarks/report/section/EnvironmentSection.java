package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Bullets;
import dev.jeton.benchmarks.report.page.Heading;
import dev.jeton.benchmarks.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where it was measured, and of what. */
final class EnvironmentSection {
    private final Results results;

    EnvironmentSection(Results results) {
        this.results = results;
    }

    List<Block> blocks() {
        SortedSet<String> machine = new TreeSet<>();
        SortedSet<String> libraries = new TreeSet<>();
        for (JdkResults jdk : results.jdks()) {
            machine.addAll(jdk.environment().machine().keySet());
            libraries.addAll(jdk.environment().libraries().keySet());
        }
        if (machine.isEmpty()) {
            return List.of();
        }
        List<String> columns = new ArrayList<>(List.of(""));
        results.jdks().forEach(jdk -> columns.add(Table.TEXT + jdk.name()));
        List<List<String>> rows = new ArrayList<>();
        for (String name : machine) {
            List<String> row = new ArrayList<>(List.of(name));
            results.jdks().forEach(jdk -> row.add(jdk.environment().machine().getOrDefault(name, Figures.NONE)));
            rows.add(row);
        }
        for (String name : libraries) {
            List<String> row = new ArrayList<>(List.of("`" + name + "`"));
            results.jdks().forEach(jdk -> row.add(jdk.environment().libraries().getOrDefault(name, Figures.NONE)));
            rows.add(row);
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(2, "Environment"), new Table(columns, rows)));
        for (JdkResults jdk : results.jdks()) {
            if (!jdk.environment().runs().isEmpty()) {
                blocks.add(new Heading(3, "Runs on " + jdk.name()));
                blocks.add(new Bullets(jdk.environment().runs()));
            }
        }
        return blocks;
    }
}
