package dev.jeton.benchmarks.process;

import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What an annotation processor costs: javac over 10, 100 and 1,000 annotated records ({@link AnnotatedTypes}) as a process of its own,
 * without a processor and with each library's ({@link CompileTimeVariant}), in turns. Compiling what was generated is in the time.
 *
 * <p>Beside the time, {@code generatedBytes} is the size of the generated sources and {@code classBytes} that of all classes.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.CompileTime --output compile-time.json</pre>
 */
@Command(name = "CompileTime", description = "What an annotation processor costs.")
public final class CompileTime implements Callable<Integer> {
    @Option(names = "--output", defaultValue = "compile-time.json")
    private Path output = Path.of("");

    @Option(names = "--runs", defaultValue = "7")
    private int runs;

    @Option(names = "--types", split = ",", defaultValue = "10,100,1000")
    private List<Integer> types = List.of();

    @Option(names = "--libraries", description = "The folder of their jars, by default beside the jar of this class.")
    private @Nullable Path jars;

    /** Measures and adds to {@code --output}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CompileTime()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        MeasurementFile results = MeasurementFile.open(output);
        try (WorkDirectory work = WorkDirectory.make()) {
            for (int count : types) {
                for (Measurement result : measure(count, work, Libraries.in(jars))) {
                    results.add(result);
                }
            }
        }
        return 0;
    }

    private List<Measurement> measure(int count, WorkDirectory work, Libraries libraries) throws IOException {
        Map<CompileTimeVariant, Path> sources = new EnumMap<>(CompileTimeVariant.class);
        Map<CompileTimeVariant, List<Double>> times = new EnumMap<>(CompileTimeVariant.class);
        Map<CompileTimeVariant, Map<String, Double>> sizes = new EnumMap<>(CompileTimeVariant.class);
        for (CompileTimeVariant variant : CompileTimeVariant.values()) {
            sources.put(variant, sources(variant, count, work, libraries));
            times.put(variant, new ArrayList<>());
        }
        for (int round = 1; round <= runs; round++) {
            System.out.println(count + " types: round " + round + " of " + runs);
            for (CompileTimeVariant variant : CompileTimeVariant.values()) {
                Path target = work.empty("target");
                long nanoseconds = variant.javac(libraries)
                        .compile(work.path(), List.of(sources.getOrDefault(variant, work.path())), target);
                times.getOrDefault(variant, List.of()).add(nanoseconds / 1e6);
                sizes.put(variant, sizes(variant, count, target));
            }
        }
        List<Measurement> results = new ArrayList<>();
        for (CompileTimeVariant variant : CompileTimeVariant.values()) {
            Measurement result = Measurement.of(
                    "CompileTime." + variant.label(),
                    Map.of("types", Integer.toString(count)),
                    "ms/op",
                    times.getOrDefault(variant, List.of()),
                    sizes.getOrDefault(variant, Map.of()));
            System.out.println(result);
            results.add(result);
        }
        return results;
    }

    /** The sources of a variant: the types, and where it asks for it what was generated from them. */
    private static Path sources(CompileTimeVariant variant, int count, WorkDirectory work, Libraries libraries)
            throws IOException {
        Path directory = work.empty("sources/" + variant.label());
        variant.types().write(directory, count);
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
    private static Map<String, Double> sizes(CompileTimeVariant variant, int count, Path target) throws IOException {
        int classes = WorkDirectory.files(target, ".class").size();
        boolean generates = variant != CompileTimeVariant.NO_PROCESSOR;
        if (generates ? classes < 2 * count : classes != count) {
            throw new IllegalStateException(
                    variant.label() + " has made " + classes + " classes of " + count + " types");
        }
        return Map.of(
                "generatedBytes", (double) WorkDirectory.bytes(target, ".java"),
                "classBytes", (double) WorkDirectory.bytes(target, ".class"));
    }
}
