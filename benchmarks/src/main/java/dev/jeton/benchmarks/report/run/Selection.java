package dev.jeton.benchmarks.report.run;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the benchmarks run.
 *
 * @param only part of the name of class and method, such as {@code Read} or {@code WriteBenchmark.gson}; nothing for all
 * @param workloads values of the parameter {@code workload}; nothing for all
 * @param methods names of methods; nothing for all
 */
public record Selection(List<Pattern> only, Set<String> workloads, Set<String> methods) {
    private static final String WORKLOAD = "workload";

    /** Whatever there is. */
    public static final Selection ALL = new Selection(List.of(), Set.of(), Set.of());

    /** The comparison that counts most: everybody in the fastest setting, on the two main documents. */
    public static final Selection MAIN = new Selection(
            List.of(Pattern.compile("(Read|Write)Benchmark\\.")),
            Set.of("rfc", "oidc"),
            Set.of(
                    "jetonRecord",
                    "jetonView",
                    "handWrittenRecord",
                    "handWrittenView",
                    "copy",
                    "jackson2",
                    "jackson3",
                    "gson",
                    "moshi",
                    "fastjson2",
                    "dslJson",
                    "avajeJsonb",
                    "foryJson",
                    "jsoniter",
                    "wast"));

    /** Keeps copies. */
    public Selection {
        only = List.copyOf(only);
        workloads = Set.copyOf(workloads);
        methods = Set.copyOf(methods);
    }

    boolean has(Step step) {
        String name = step.className() + "." + step.method();
        return (only.isEmpty()
                        || only.stream()
                                .anyMatch(pattern -> pattern.matcher(name).find()))
                && (methods.isEmpty() || methods.contains(step.method()))
                && hasWorkload(step);
    }

    private boolean hasWorkload(Step step) {
        String workload = step.params().get(WORKLOAD);
        return workloads.isEmpty() || workload == null || workloads.contains(workload);
    }

    /** Whether something that is no benchmark of JMH, such as {@code ColdStart}, is to run. */
    boolean has(String process) {
        return methods.isEmpty()
                && (only.isEmpty()
                        || only.stream()
                                .anyMatch(pattern -> pattern.matcher(process).find()));
    }
}
