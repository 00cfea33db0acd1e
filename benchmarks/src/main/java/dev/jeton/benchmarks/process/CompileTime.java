package dev.jeton.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an annotation processor costs: javac over 10, 100 and 1,000 annotated records ({@link AnnotatedTypes}) as a process of its own,
 * without a processor and with each library's ({@link CompileTimeVariant}), in turns. Compiling what was generated is in the time.
 *
 * <p>Beside the time, {@code generatedBytes} is the size of the generated sources and {@code classBytes} that of all classes.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.CompileTime --output compile-time.json</pre>
 */
public final class CompileTime {
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("output", "compile-time.json");
        OPTIONS.put("runs", "7");
        OPTIONS.put("types", "10,100,1000");
        OPTIONS.put("variants", "");
        OPTIONS.put("libraries", "");
    }

    private final WorkDirectory work;
    private final Libraries libraries;
    private final List<CompileTimeVariant> variants;

    private CompileTime(WorkDirectory work, Libraries libraries, List<CompileTimeVariant> variants) {
        this.work = work;
        this.libraries = libraries;
        this.variants = variants;
    }

    /** Measures and writes {@code --output}. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.parse(OPTIONS, arguments);
        List<String> chosen = options.list("variants");
        List<CompileTimeVariant> variants = Stream.of(CompileTimeVariant.values())
                .filter(variant -> chosen.isEmpty() || chosen.contains(variant.label()))
                .toList();
        List<Result> results = new ArrayList<>();
        try (WorkDirectory work = WorkDirectory.make()) {
            CompileTime compileTime = new CompileTime(work, Libraries.of(options), variants);
            for (String types : options.list("types")) {
                results.addAll(compileTime.measure(Integer.parseInt(types), options.count("runs")));
            }
        }
        Result.writeAll(results, options.path("output"));
    }

    private List<Result> measure(int types, int runs) throws IOException {
        Map<CompileTimeVariant, Path> sources = new EnumMap<>(CompileTimeVariant.class);
        Map<CompileTimeVariant, List<Double>> times = new EnumMap<>(CompileTimeVariant.class);
        Map<CompileTimeVariant, Map<String, Metric>> sizes = new EnumMap<>(CompileTimeVariant.class);
        for (CompileTimeVariant variant : variants) {
            sources.put(variant, sources(variant, types));
            times.put(variant, new ArrayList<>());
        }
        for (int round = 1; round <= runs; round++) {
            System.out.println(types + " types: round " + round + " of " + runs);
            for (CompileTimeVariant variant : variants) {
                Path target = work.empty("target");
                long nanoseconds = variant.javac(libraries)
                        .compile(work.path(), List.of(sources.getOrDefault(variant, work.path())), target);
                times.getOrDefault(variant, List.of()).add(Metric.milliseconds(nanoseconds));
                sizes.put(variant, sizes(variant, types, target));
            }
        }
        List<Result> results = new ArrayList<>();
        for (CompileTimeVariant variant : variants) {
            Metric time = Metric.of("ms/op", times.getOrDefault(variant, List.of()));
            System.out.println(types + " types, " + variant.label() + ": " + time.score() + " ms");
            results.add(new Result(
                    "CompileTime." + variant.label(),
                    "ss",
                    Map.of("types", Integer.toString(types)),
                    time,
                    sizes.getOrDefault(variant, Map.of())));
        }
        return results;
    }

    /** The sources of a variant: the types, and where it asks for it what was generated from them. */
    private Path sources(CompileTimeVariant variant, int types) throws IOException {
        Path directory = work.empty("sources/" + variant.label());
        variant.types().write(directory, types);
        if (variant.isGeneratedBefore()) {
            Path target = work.empty("target");
            variant.generator(libraries).compile(work.path(), List.of(directory), target);
            for (Path generated : WorkDirectory.files(target, ".java")) {
                Path copy = directory.resolve(target.relativize(generated).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(generated, copy);
            }
        }
        return directory;
    }

    /** A processor that did nothing would be the fastest of all. */
    private static Map<String, Metric> sizes(CompileTimeVariant variant, int types, Path target) throws IOException {
        int classes = WorkDirectory.files(target, ".class").size();
        boolean generates = variant != CompileTimeVariant.NO_PROCESSOR;
        if (generates ? classes < 2 * types : classes != types) {
            throw new IllegalStateException(
                    variant.label() + " has made " + classes + " classes of " + types + " types");
        }
        Map<String, Metric> sizes = new LinkedHashMap<>();
        sizes.put("generatedBytes", Metric.constant("bytes", WorkDirectory.bytes(target, ".java")));
        sizes.put("classBytes", Metric.constant("bytes", WorkDirectory.bytes(target, ".class")));
        return sizes;
    }
}
