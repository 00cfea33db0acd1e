package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.chart.Bar;
import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What takes part in a comparison: a method of a benchmark, with the Vector API or without.
 *
 * @param method named after the library
 * @param vector whether the JVM has {@code jdk.incubator.vector}
 */
record Entrant(String method, boolean vector) {
    static final Entrant JACKSON = new Entrant("jackson2", false);
    static final Entrant FASTJSON2 = new Entrant("fastjson2", false);

    private static final Set<String> LIMITS = Set.of("copy", "memcpy", "none", "noProcessor");
    private static final String DEFAULT = "Default";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("jetonRecord", "Jeton, record"),
            Map.entry("jetonView", "Jeton, view"),
            Map.entry("handWrittenRecord", "by hand, record"),
            Map.entry("handWrittenView", "by hand, view"),
            Map.entry("copy", "copy of the bytes"),
            Map.entry("jackson2", "Jackson 2"),
            Map.entry("jackson2Blackbird", "Jackson 2, Blackbird"),
            Map.entry("jackson2Afterburner", "Jackson 2, Afterburner"),
            Map.entry("jackson3", "Jackson 3"),
            Map.entry("jackson3Blackbird", "Jackson 3, Blackbird"),
            Map.entry("jackson3Core", "jackson-core 3 by hand"),
            Map.entry("jacksonCore", "jackson-core 2 by hand"),
            Map.entry("gson", "Gson"),
            Map.entry("moshi", "Moshi"),
            Map.entry("dslJson", "dsl-json"),
            Map.entry("dslJsonBean", "dsl-json, bean"),
            Map.entry("avajeJsonb", "avaje-jsonb"),
            Map.entry("simdjsonJava", "simdjson-java"),
            Map.entry("foryJson", "Apache Fory JSON"),
            Map.entry("micronautSerde", "Micronaut Serde"),
            Map.entry("nimbus", "Nimbus OAuth 2.0 SDK"),
            Map.entry("azureJson", "azure-json"),
            Map.entry("jetonSkipped", "Jeton, skipping"),
            Map.entry("jetonTokensRecord", "jeton-tokens, record"),
            Map.entry("jetonTokensView", "jeton-tokens, view"),
            // Whole processes, and C++
            Map.entry("none", "nothing"),
            Map.entry("noProcessor", "no processor"),
            Map.entry("jetonRecordByHand", "record, as if written by hand"),
            Map.entry("jetonViewByHand", "view, as if written by hand"),
            Map.entry("memcpy", "copy of the bytes, C++"),
            Map.entry("simdjsonOnDemand", "simdjson, C++, On-Demand"),
            Map.entry("simdjsonOnDemandOrdered", "simdjson, C++, On-Demand in order"),
            Map.entry("rapidjsonSax", "RapidJSON, C++, SAX"),
            Map.entry("rapidjsonDom", "RapidJSON, C++, DOM"));

    static Entrant of(Measurement measurement, boolean vector) {
        return new Entrant(measurement.method(), vector);
    }

    /** The library's own way of writing its name, as far as it is known; else the method's name. */
    String label() {
        String library = method.endsWith(DEFAULT) ? method.substring(0, method.length() - DEFAULT.length()) : method;
        String setting = method.equals(library) ? "" : ", default";
        return LABELS.getOrDefault(library, library) + setting + (vector ? ", vectors" : "");
    }

    /** The label as it stands in a table, where ours are found at a glance. */
    String cell() {
        return kind() == Bar.Kind.JETON ? "**" + label() + "**" : label();
    }

    Bar.Kind kind() {
        if (LIMITS.contains(method) || method.startsWith("handWritten") || method.endsWith("ByHand")) {
            return Bar.Kind.LIMIT;
        }
        return method.startsWith("jeton") ? Bar.Kind.JETON : Bar.Kind.LIBRARY;
    }

    /** What was measured of it. */
    Optional<Measurement> in(JdkResults jdk, String benchmark, String workload) {
        return (vector ? jdk.vector() : jdk.jmh()).of(benchmark).on(workload).method(method);
    }
}
