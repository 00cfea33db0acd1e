package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Measurements;
import java.util.Comparator;
import java.util.Optional;

/** Finds one measurement in the results of a JDK. */
@FunctionalInterface
interface Lookup {
    Optional<Measurement> in(JdkResults jdk);

    static Lookup jmh(String benchmark, String method, String workload) {
        return jdk -> new Entrant(method, false).in(jdk, benchmark, workload);
    }

    static Lookup vector(String benchmark, String method, String workload) {
        return jdk -> new Entrant(method, true).in(jdk, benchmark, workload);
    }

    static Lookup read(String method, String workload) {
        return jmh(Comparison.READ, method, workload);
    }

    static Lookup write(String method, String workload) {
        return jmh(Comparison.WRITE, method, workload);
    }

    /** The faster of the ways in which simdjson's documentation uses it from C++. */
    static Lookup simdjson(String workload) {
        return jdk -> jdk.nativeCode().all().stream()
                // Beside the document stands which version of the library it was.
                .filter(m -> m.method().startsWith("simdjson") && m.params().containsValue(workload))
                .min(Comparator.comparingDouble(m -> m.score().value()));
    }

    static Lookup coldStart(String method, String workload) {
        return jdk -> first(jdk.coldStart(), method, workload);
    }

    static Lookup compileTime(String method, int types) {
        return jdk -> first(jdk.compileTime(), method, Integer.toString(types));
    }

    private static Optional<Measurement> first(Measurements measurements, String method, String workload) {
        return measurements.on(workload).method(method);
    }

    /** How many times this is the other. */
    default Optional<Double> over(Lookup other, JdkResults jdk) {
        return in(jdk).flatMap(own ->
                other.in(jdk).map(o -> own.score().value() / o.score().value()));
    }
}
