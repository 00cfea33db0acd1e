package dev.jeton.benchmarks.process;

import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.benchmarks.run.Measurement;
import dev.jeton.benchmarks.run.MeasurementFile;
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
                System.out.println("compiling " + program.label());
                classPaths.put(program, program.compile(libraries, work));
            }
            for (String workload : workloads) {
                for (Measurement result : measure(workload, work, libraries)) {
                    results.add(result);
                }
            }
        }
        return 0;
    }

    private List<Measurement> measure(String workload, WorkDirectory work, Libraries libraries) throws IOException {
        String document = new String(TokenResponses.named(workload), StandardCharsets.ISO_8859_1);
        Map<ColdStartProgram, ColdStartRuns> measured = new EnumMap<>(ColdStartProgram.class);
        classPaths.keySet().forEach(program -> measured.put(program, new ColdStartRuns(program)));
        // The first round brings the files into memory and is not counted.
        for (int round = 0; round <= runs; round++) {
            System.out.println(workload + ": round " + round + " of " + runs);
            for (ColdStartRuns program : measured.values()) {
                ProcessRun.Outcome outcome = run(program.program(), document, work, List.of());
                if (round > 0) {
                    program.add(outcome);
                }
            }
        }
        ColdStartRuns.requireSameAnswers(measured.values());
        List<Measurement> results = new ArrayList<>();
        for (ColdStartRuns program : measured.values()) {
            results.add(result(program, workload, loadedClasses(program.program(), document, work), libraries));
        }
        return results;
    }

    private static Measurement result(ColdStartRuns runs, String workload, ClassLoadLog classes, Libraries libraries)
            throws IOException {
        Measurement result = Measurement.of(
                "ColdStart." + runs.program().label(),
                Map.of("workload", workload),
                "ms/op",
                runs.times(),
                Map.of(
                        "process", Measurement.median(runs.processes()),
                        "classes", (double) classes.own(),
                        "jdkClasses", (double) classes.jdk(),
                        "jarBytes", (double) libraries.bytes(runs.program().libraries())));
        System.out.println(result);
        return result;
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
