package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Measurements;
import dev.jeton.benchmarks.report.data.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everybody at the same work.
 *
 * @param results where the numbers are
 * @param benchmark the class, such as {@code ReadBenchmark}
 * @param workload the document, such as {@code rfc}
 */
record Comparison(Results results, String benchmark, String workload) {
    static final String READ = "ReadBenchmark";
    static final String WRITE = "WriteBenchmark";
    private static final List<String> FIRST = List.of("rfc", "oidc");

    /** The workloads of a class, the two of the main comparison first. */
    static List<String> workloads(Results results, String benchmark) {
        SortedSet<String> measured = new TreeSet<>();
        for (JdkResults jdk : results.jdks()) {
            measured.addAll(jdk.jmh().of(benchmark).workloads());
        }
        List<String> workloads = new ArrayList<>(FIRST);
        workloads.retainAll(measured);
        measured.removeAll(workloads);
        workloads.addAll(measured);
        return workloads;
    }

    /** Who took part on any JDK, the fastest on the newest first. */
    List<Entrant> entrants() {
        Set<Entrant> entrants = new LinkedHashSet<>();
        for (JdkResults jdk : results.jdks()) {
            List<Entrant> these = entrants(jdk);
            these.stream().filter(e -> !entrants.contains(e)).toList().forEach(entrants::add);
        }
        return List.copyOf(entrants);
    }

    /** Who took part on a JDK, the fastest first. */
    List<Entrant> entrants(JdkResults jdk) {
        List<Entrant> entrants = new ArrayList<>();
        measurements(jdk.jmh()).all().forEach(m -> entrants.add(Entrant.of(m, false)));
        measurements(jdk.vector()).all().forEach(m -> entrants.add(Entrant.of(m, true)));
        entrants.sort(Comparator.comparingDouble((Entrant e) -> time(jdk, e)).thenComparing(Entrant::label));
        return entrants;
    }

    private Measurements measurements(Measurements of) {
        return of.of(benchmark).on(workload);
    }

    private double time(JdkResults jdk, Entrant entrant) {
        return entrant.in(jdk, benchmark, workload).map(m -> m.score().value()).orElse(Double.NaN);
    }

    /** The five cells of a JDK: time, error, bytes, and how many times as long Jackson 2 and fastjson2 take. */
    List<String> cells(JdkResults jdk, Entrant entrant) {
        return entrant.in(jdk, benchmark, workload)
                .map(own -> cells(jdk, own))
                .orElse(List.of(Figures.NONE, Figures.NONE, Figures.NONE, Figures.NONE, Figures.NONE));
    }

    private List<String> cells(JdkResults jdk, Measurement own) {
        return List.of(
                Figures.value(own.score()),
                Figures.error(own.score()),
                Figures.bytes(own.allocated()),
                Figures.ratio(Entrant.JACKSON.in(jdk, benchmark, workload), own),
                Figures.ratio(Entrant.FASTJSON2.in(jdk, benchmark, workload), own));
    }
}
