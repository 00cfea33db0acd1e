package dev.jeton.benchmarks.process;

import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * The first parsed response of a fresh JVM. Every library has a program of its own ({@link ColdStartProgram}), compiled here and run
 * with a class path of what it needs; the programs take turns, so that whatever else happens on the machine happens to all.
 *
 * <p>The time is that from the first statement of {@code main} to the response. Beside it, {@code process} is that from before the
 * process was made until it has printed its first line; {@code classes} counts what is loaded beyond the JDK's classes,
 * {@code jdkClasses} the JDK's, {@code jarBytes} is the size of the jars on the class path.
 *
 * <p>With {@code --caches cds,aot} the same is measured again where an earlier run of the same program has left what it loaded in a {@link
 * ColdStartCache}, of which {@code cacheBytes} is the size.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.ColdStart --output cold-start.json</pre>
 */
@Command(name = "ColdStart", description = "The first parsed response of a fresh JVM.")
public final class ColdStart implements Callable<Integer> {
    @Option(names = "--output", defaultValue = "cold-start.json")
    private Path output = Path.of("");

    @Option(names = "--runs", defaultValue = "21")
    private int runs;

    @Option(names = "--workloads", split = ",", defaultValue = "rfc,oidc")
    private List<String> workloads = List.of();

    @Option(names = "--caches", split = ",", defaultValue = "none", description = "none, cds, aot")
    private List<String> caches = List.of();

    @Option(names = "--programs", split = ",", description = "Names of programs, such as jackson2; by default all.")
    private List<String> programs = List.of();

    @Option(names = "--libraries", description = "The folder of their jars, by default beside the jar of this class.")
    private @Nullable Path jars;

    private final Map<ColdStartProgram, String> classPaths = new EnumMap<>(ColdStartProgram.class);

    /** Measures and adds to {@code --output}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ColdStart()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        MeasurementFile results = MeasurementFile.open(output);
        Libraries libraries = Libraries.in(jars);
        try (WorkDirectory work = WorkDirectory.make()) {
            for (ColdStartProgram program : ColdStartProgram.values()) {
                if (programs.isEmpty() || programs.contains(program.label())) {
                    System.out.println("compiling " + program.label());
                    classPaths.put(program, program.compile(libraries, work));
                }
            }
            for (String workload : workloads) {
                for (String cache : caches) {
                    for (Measurement result : measure(workload, ColdStartCache.named(cache), work, libraries)) {
                        results.add(result);
                    }
                }
            }
        }
        return 0;
    }

    private List<Measurement> measure(String workload, ColdStartCache cache, WorkDirectory work, Libraries libraries)
            throws IOException {
        String document = new String(TokenResponses.named(workload), StandardCharsets.ISO_8859_1);
        Map<ColdStartProgram, ColdStartRuns> measured = new EnumMap<>(ColdStartProgram.class);
        for (ColdStartProgram program : classPaths.keySet()) {
            measured.put(program, new ColdStartRuns(program));
            if (cache != ColdStartCache.NONE) {
                run(program, document, work, cache.training(cacheFile(program, cache, work)));
            }
        }
        // The first round brings the files into memory and is not counted.
        for (int round = 0; round <= runs; round++) {
            System.out.println(workload + ", " + cache.label() + ": round " + round + " of " + runs);
            for (ColdStartRuns program : measured.values()) {
                List<String> flags = cache.use(cacheFile(program.program(), cache, work));
                ProcessRun.Outcome outcome = run(program.program(), document, work, flags);
                if (round > 0) {
                    program.add(outcome);
                }
            }
        }
        ColdStartRuns.requireSameAnswers(measured.values());
        List<Measurement> results = new ArrayList<>();
        for (ColdStartRuns program : measured.values()) {
            Measurement result = cache == ColdStartCache.NONE
                    ? plain(program, workload, document, work, libraries)
                    : cached(program, workload, cache, work);
            System.out.println(result);
            results.add(result);
        }
        return results;
    }

    private static Path cacheFile(ColdStartProgram program, ColdStartCache cache, WorkDirectory work) {
        return work.path().resolve(program.label() + "." + cache.label());
    }

    private Measurement plain(
            ColdStartRuns runs, String workload, String document, WorkDirectory work, Libraries libraries)
            throws IOException {
        ClassLoadLog classes = loadedClasses(runs.program(), document, work);
        Map<String, Double> metrics = Map.of(
                "process", Measurement.median(runs.processes()),
                "classes", (double) classes.own(),
                "jdkClasses", (double) classes.jdk(),
                "jarBytes", (double) libraries.bytes(runs.program().libraries()));
        return result(runs, Map.of("workload", workload), metrics);
    }

    private static Measurement cached(ColdStartRuns runs, String workload, ColdStartCache cache, WorkDirectory work)
            throws IOException {
        Map<String, Double> metrics = Map.of("process", Measurement.median(runs.processes()), "cacheBytes", (double)
                Files.size(cacheFile(runs.program(), cache, work)));
        return result(runs, Map.of("workload", workload, "cache", cache.label()), metrics);
    }

    private static Measurement result(ColdStartRuns runs, Map<String, String> params, Map<String, Double> metrics) {
        return Measurement.of("ColdStart." + runs.program().label(), params, "ms/op", runs.times(), metrics);
    }

    /** A run of its own: the log takes time. */
    private ClassLoadLog loadedClasses(ColdStartProgram program, String document, WorkDirectory work)
            throws IOException {
        Path log = work.path().resolve("classes.log");
        Files.deleteIfExists(log);
        run(program, document, work, List.of("-Xlog:class+load=info:file=classes.log:none"));
        return ClassLoadLog.of(Files.readAllLines(log));
    }

    private ProcessRun.Outcome run(ColdStartProgram program, String document, WorkDirectory work, List<String> flags)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(ProcessRun.ofJdk("java")));
        words.addAll(flags);
        words.addAll(List.of("-classpath", classPaths.getOrDefault(program, ""), "coldstart.Main", document));
        return new ProcessRun(work.path(), words).run();
    }
}
