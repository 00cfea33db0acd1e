package dev.jeton.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark with one set of parameters: the unit that is run, kept and run again.
 *
 * @param benchmark the method's full name
 * @param params JMH's parameters, by name
 * @param jvmArgs what the benchmark itself asks of the JVM
 * @param vectors whether it runs with {@code jdk.incubator.vector}
 */
record Step(String benchmark, SortedMap<String, String> params, List<String> jvmArgs, boolean vectors) {
    /** The runtime has a layer with vectors from this JDK on. */
    static final int VECTOR_FEATURE = 25;

    private static final String VECTOR_LAYER = "META-INF/versions/" + VECTOR_FEATURE + "/dev/jeton/";
    private static final Set<String> MAIN_COMPARISON = Set.of("ReadBenchmark", "WriteBenchmark");
    private static final Pattern NEEDS_VECTORS = Pattern.compile("simdjsonJava");
    private static final Pattern USES_VECTORS = Pattern.compile("(jeton|handWritten).*|copy|wast|simdjsonJava");

    /** Returns the benchmarks of this class path, in the order in which they run: those that are compared with each other side by side. */
    static List<Step> all(boolean withVectors) {
        List<Step> steps = new ArrayList<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())) {
            List<String> jvmArgs = List.copyOf(entry.getJvmArgsAppend().orElse(List.of()));
            for (SortedMap<String, String> params :
                    combinations(entry.getParams().orElse(Map.of()))) {
                Step plain = new Step(entry.getUsername(), params, jvmArgs, false);
                if (!NEEDS_VECTORS.matcher(plain.method()).matches()) {
                    steps.add(plain);
                }
                if (withVectors
                        && MAIN_COMPARISON.contains(plain.type())
                        && USES_VECTORS.matcher(plain.method()).matches()) {
                    steps.add(new Step(entry.getUsername(), params, jvmArgs, true));
                }
            }
        }
        steps.sort(Comparator.comparing(Step::type)
                .thenComparing(step -> step.params().toString())
                .thenComparing(Step::method)
                .thenComparing(Step::vectors));
        return steps;
    }

    /** Whether a jar has the layer with vectors; a build on an older JDK leaves it out, and nothing may be called measured with vectors then. */
    static boolean hasVectors(Path jar) throws IOException {
        try (JarFile entries = new JarFile(jar.toFile())) {
            return entries.stream().anyMatch(entry -> entry.getName().startsWith(VECTOR_LAYER));
        }
    }

    /** Each choice of values. */
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

    /** The method's name, which is the library's. */
    String method() {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    /** The simple name of the class. */
    String type() {
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The name of class and method. */
    String name() {
        return type() + "." + method();
    }

    /** The key of its {@link dev.jeton.benchmarks.report.Measurement}. */
    String key() {
        return name() + " " + params + (vectors ? " vectors" : "");
    }

    @Override
    public String toString() {
        return name()
                + (params.isEmpty() ? "" : " " + String.join(", ", params.values()))
                + (vectors ? ", vectors" : "");
    }
}
