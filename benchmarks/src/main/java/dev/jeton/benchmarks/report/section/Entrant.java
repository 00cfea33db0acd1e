package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.chart.Bar;
import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import java.util.Map;
import java.util.Optional;

/**
 * What takes part in a comparison: a method of a benchmark, with the Vector API or without.
 *
 * @param method named after the library
 * @param vector whether the JVM has {@code jdk.incubator.vector}
 */
record Entrant(String method, boolean vector) {
    static final Entrant JACKSON = new Entrant("jackson2", false);
    static final Entrant FASTJSON2 = new Entrant("fastjson2", false);

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("jetonRecord", "Jeton, record"),
            Map.entry("jetonView", "Jeton, view"),
            Map.entry("handWrittenRecord", "by hand, record"),
            Map.entry("handWrittenView", "by hand, view"),
            Map.entry("copy", "copy of the bytes"),
            Map.entry("memcpy", "copy of the bytes, C++"),
            Map.entry("jackson2", "Jackson 2"),
            Map.entry("jackson2Default", "Jackson 2, default"),
            Map.entry("jackson2Blackbird", "Jackson 2, Blackbird"),
            Map.entry("jackson2Afterburner", "Jackson 2, Afterburner"),
            Map.entry("jackson3", "Jackson 3"),
            Map.entry("jackson3Default", "Jackson 3, default"),
            Map.entry("jackson3Blackbird", "Jackson 3, Blackbird"),
            Map.entry("jacksonCore", "jackson-core by hand"),
            Map.entry("gson", "Gson"),
            Map.entry("moshi", "Moshi"),
            Map.entry("fastjson2Default", "fastjson2, default"),
            Map.entry("dslJson", "dsl-json"),
            Map.entry("dslJsonDefault", "dsl-json, default"),
            Map.entry("avajeJsonb", "avaje-jsonb"),
            Map.entry("avajeJsonbDefault", "avaje-jsonb, default"),
            Map.entry("simdjsonJava", "simdjson-java"),
            Map.entry("foryJson", "Apache Fory JSON"),
            Map.entry("micronautSerde", "Micronaut Serde"),
            Map.entry("nimbus", "Nimbus OAuth 2.0 SDK"),
            Map.entry("azureJson", "azure-json"),
            Map.entry("simdjson", "simdjson, C++"),
            Map.entry("rapidjson", "RapidJSON, C++"));

    static Entrant of(Measurement measurement, boolean vector) {
        return new Entrant(measurement.method(), vector);
    }

    /** The library's own way of writing its name, as far as it is known; else the method's name. */
    String label() {
        return LABELS.getOrDefault(method, method) + (vector ? ", vectors" : "");
    }

    /** The label as it stands in a table, where ours are found at a glance. */
    String cell() {
        return kind() == Bar.Kind.JETON ? "**" + label() + "**" : label();
    }

    Bar.Kind kind() {
        if (method.startsWith("jeton")) {
            return Bar.Kind.JETON;
        }
        return method.startsWith("handWritten") || method.equals("copy") || method.equals("memcpy")
                ? Bar.Kind.LIMIT
                : Bar.Kind.LIBRARY;
    }

    /** What was measured of it. */
    Optional<Measurement> in(JdkResults jdk, String benchmark, String workload) {
        return (vector ? jdk.vector() : jdk.jmh()).of(benchmark).on(workload).method(method);
    }
}
