package dev.jeton.benchmarks.report.run;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lists what is to run. All that are compared with each other run one after the other: what a machine does slower in the second hour, it
 * does slower for all of them.
 */
public final class Planner {
    /** The module with vectors, which a JVM has only if it is asked for it. */
    static final String VECTOR_MODULE = "jdk.incubator.vector";

    /** The runtime has a layer with vectors from this JDK on. */
    private static final int VECTOR_FEATURE = 25;

    /** A build on an older JDK leaves it out: then nothing here may be called a measurement with vectors. */
    private static final String VECTOR_LAYER = "/META-INF/versions/25/dev/jeton/internal/text/VectorScanner.class";

    /** simdjson-java reads by vectors or not at all. */
    private static final Set<String> NEEDS_VECTORS = Set.of("simdjsonJava");

    private static final Set<String> MAIN_COMPARISON = Set.of("ReadBenchmark", "WriteBenchmark");

    private Planner() {}

    /** Returns the benchmarks of this class path that are selected, in the order in which they run. */
    public static List<Step> plan(Selection selection) {
        List<Step> steps = new ArrayList<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())) {
            List<String> jvmArgs = List.copyOf(entry.getJvmArgsAppend().orElse(List.of()));
            for (SortedMap<String, String> params :
                    combinations(entry.getParams().orElse(Map.of()))) {
                Step plain = new Step(entry.getUsername(), params, jvmArgs, false);
                if (!NEEDS_VECTORS.contains(plain.method())) {
                    steps.add(plain);
                }
                if (isWithVectors(plain)) {
                    steps.add(new Step(entry.getUsername(), params, jvmArgs, true));
                }
            }
        }
        steps.removeIf(step -> !selection.has(step));
        steps.sort(Comparator.comparing(Step::className)
                .thenComparing(Step::workload)
                .thenComparing(Step::method)
                .thenComparing(Step::vector));
        return List.copyOf(steps);
    }

    /** Returns steps in the groups whose results are compared with each other: those of one class and one document. */
    static List<List<Step>> comparisons(List<Step> steps) {
        return List.copyOf(steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.className() + " " + step.workload(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Ours, the limits, and the libraries that use vectors where there are any, or do nothing without; in the main comparison, the report of which tells the two apart. */
    private static boolean isWithVectors(Step step) {
        String method = step.method();
        boolean scans = method.startsWith("jeton")
                || method.startsWith("handWritten")
                || method.equals("copy")
                || method.equals("wast")
                || NEEDS_VECTORS.contains(method);
        return scans && MAIN_COMPARISON.contains(step.className()) && hasVectors();
    }

    /** Whether this JDK has vectors, and the runtime of this class path the layer that uses them. */
    static boolean hasVectors() {
        return isForVectors() && Planner.class.getResource(VECTOR_LAYER) != null;
    }

    /** Whether this JDK has vectors that a runtime which was built on it would use. */
    static boolean isForVectors() {
        return Runtime.version().feature() >= VECTOR_FEATURE
                && ModuleFinder.ofSystem().find(VECTOR_MODULE).isPresent();
    }

    /** Every choice of one value for each parameter. */
    static List<SortedMap<String, String>> combinations(Map<String, String[]> params) {
        List<SortedMap<String, String>> combinations = new ArrayList<>(List.of(new TreeMap<>()));
        for (Map.Entry<String, String[]> param : new TreeMap<>(params).entrySet()) {
            List<SortedMap<String, String>> longer = new ArrayList<>();
            for (SortedMap<String, String> combination : combinations) {
                for (String value : param.getValue()) {
                    SortedMap<String, String> one = new TreeMap<>(combination);
                    one.put(param.getKey(), value);
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
