package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.Bullets;
import dev.jeton.benchmarks.report.page.Heading;
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
        List<String> points = new ArrayList<>();
        results.missing().forEach((library, reason) -> points.add("**" + library + "**: " + reason));
        for (String benchmark : List.of(Comparison.READ, Comparison.WRITE)) {
            SortedSet<String> everywhere = new TreeSet<>();
            results.jdks().forEach(jdk -> everywhere.addAll(methods(jdk, benchmark)));
            for (JdkResults jdk : results.jdks()) {
                SortedSet<String> missing = new TreeSet<>(everywhere);
                missing.removeAll(methods(jdk, benchmark));
                if (!missing.isEmpty()) {
                    points.add(
                            "`" + benchmark + "` on " + jdk.name() + " without `" + String.join("`, `", missing) + "`");
                }
            }
        }
        return points.isEmpty() ? List.of() : List.of(new Heading(2, "Who is missing"), new Bullets(points));
    }

    private static SortedSet<String> methods(JdkResults jdk, String benchmark) {
        SortedSet<String> methods = new TreeSet<>();
        jdk.jmh().of(benchmark).all().forEach(m -> methods.add(m.method()));
        return methods;
    }
}
