package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.document.TokenResponseSequence;
import dev.jeton.benchmarks.result.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark with one set of parameters: the unit that is run, kept and run again.
 *
 * @param benchmark the method's full name; the method is named after the library
 * @param params JMH's parameters, by name
 * @param jvmArgs what the benchmark asks of the JVM
 * @param vectors whether it runs with {@code jdk.incubator.vector}
 */
record Step(String benchmark, SortedMap<String, String> params, List<String> jvmArgs, boolean vectors) {
    private static final String NEEDS_VECTORS = "simdjsonJava";
    private static final Pattern USES_VECTORS =
            Pattern.compile("(Read|Write)Benchmark\\.((jeton|handWritten).*|copy|wast|simdjsonJava)");

    /** Whether this JDK has vectors, and this jar too: one built on an older JDK has not, and nothing may be called measured with them then. */
    static boolean canUseVectors() {
        return Runtime.version().feature() >= 25
                && Step.class.getResource("/META-INF/versions/25/dev/jeton/internal/text/VectorScanner.class") != null;
    }

    /** Returns the benchmarks of this class path, in the order in which they run: those that are compared with each other side by side. */
    static List<Step> all(boolean withVectors) {
        List<Step> steps = new ArrayList<>();
        var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        for (BenchmarkListEntry entry : BenchmarkList.defaultList().getAll(silent, List.of())) {
            List<String> jvmArgs = List.copyOf(entry.getJvmArgsAppend().orElse(List.of()));
            for (var params : combinations(entry.getParams().orElse(Map.of()))) {
                Step plain = new Step(entry.getUsername(), params, jvmArgs, false);
                if (!needsVectors(plain.name())) {
                    steps.add(plain);
                }
                if (withVectors && USES_VECTORS.matcher(plain.name()).matches()) {
                    steps.add(new Step(entry.getUsername(), params, jvmArgs, true));
                }
            }
        }
        steps.sort(Comparator.comparing(Step::group).thenComparing(Step::name).thenComparing(Step::vectors));
        return steps;
    }

    /** Whether a method can't run without vectors. */
    static boolean needsVectors(String name) {
        return name.endsWith(NEEDS_VECTORS);
    }

    /** Each choice of values. */
    private static List<SortedMap<String, String>> combinations(Map<String, String[]> params) {
        List<SortedMap<String, String>> combinations = new ArrayList<>(List.of(new TreeMap<>()));
        params.forEach((name, values) -> {
            List<SortedMap<String, String>> shorter = List.copyOf(combinations);
            combinations.clear();
            for (String value : values) {
                shorter.forEach(each -> combinations.add(new TreeMap<>(each)));
                combinations
                        .subList(combinations.size() - shorter.size(), combinations.size())
                        .forEach(each -> each.put(name, value));
            }
        });
        return combinations;
    }

    /** The name of class and method. */
    String name() {
        return benchmark.replaceFirst(".*\\.(\\w+\\.\\w+)", "$1");
    }

    /** What is compared with each other: one class, one document. */
    String group() {
        return name().replaceFirst("\\..*", "") + " " + params;
    }

    /** Whether it takes documents that differ, which a JIT compiler needs longer to know. */
    boolean varies() {
        return TokenResponseSequence.VARYING.contains(params.getOrDefault("workload", ""));
    }

    /** The key of its {@link Measurement}. */
    String key() {
        return name() + " " + params + (vectors ? " vectors" : "");
    }

    @Override
    public String toString() {
        return String.join(" ", name(), String.join(", ", params.values())).strip() + (vectors ? ", vectors" : "");
    }
}
