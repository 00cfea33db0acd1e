package dev.jeton.benchmarks.report.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One benchmark with one set of parameters: the unit that is run, kept and run again.
 *
 * @param benchmark the method's full name
 * @param params JMH's parameters, by name
 * @param jvmArgs what the benchmark itself asks of the JVM
 * @param vector whether it runs with {@code jdk.incubator.vector}
 */
public record Step(String benchmark, SortedMap<String, String> params, List<String> jvmArgs, boolean vector) {
    /** Keeps copies. */
    public Step {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** The method's name, which is the library's. */
    public String method() {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    /** The simple name of the class. */
    public String className() {
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The parameters' values, in the order of their names. */
    public String workload() {
        return params.values().stream().collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return className() + "." + method() + (params.isEmpty() ? "" : " " + workload()) + (vector ? ", vectors" : "");
    }
}
