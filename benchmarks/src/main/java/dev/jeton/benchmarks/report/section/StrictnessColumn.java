package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.chart.Bar;
import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.data.Strictness;
import java.util.List;
import java.util.Map;

/** On how many of the odd documents a library does the right thing: what Jeton does, which a test holds to RFC 8259. */
final class StrictnessColumn {
    private final Strictness strictness;

    StrictnessColumn(Results results) {
        strictness = results.jdks().stream()
                .map(JdkResults::strictness)
                .filter(s -> !s.verdicts().isEmpty())
                .findFirst()
                .orElse(new Strictness(Map.of()));
    }

    Strictness strictness() {
        return strictness;
    }

    /** What is right for a document. */
    String right(String document) {
        return strictness.verdicts().keySet().stream()
                .filter(StrictnessColumn::isJeton)
                .findFirst()
                .flatMap(jeton -> strictness.verdict(jeton, document))
                .orElse("");
    }

    String cell(Entrant entrant) {
        List<String> tried = strictness.documents().stream()
                .filter(document ->
                        strictness.verdict(entrant.method(), document).isPresent())
                .toList();
        if (tried.isEmpty()) {
            return Figures.NONE;
        }
        long right = tried.stream()
                .filter(document -> strictness
                        .verdict(entrant.method(), document)
                        .orElseThrow()
                        .equals(right(document)))
                .count();
        return right + "/" + tried.size();
    }

    private static boolean isJeton(String library) {
        return new Entrant(library, false).kind() == Bar.Kind.JETON;
    }
}
