package dev.jeton.benchmarks.process;

import dev.jeton.benchmarks.document.TokenResponses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
public final class ColdStart {
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("output", "cold-start.json");
        OPTIONS.put("runs", "21");
        OPTIONS.put("workloads", "rfc,oidc");
        OPTIONS.put("programs", "");
        OPTIONS.put("libraries", "");
    }

    private final WorkDirectory work;
    private final Libraries libraries;
    private final Map<ColdStartProgram, String> classPaths = new EnumMap<>(ColdStartProgram.class);

    private ColdStart(WorkDirectory work, Libraries libraries) {
        this.work = work;
        this.libraries = libraries;
    }

    /** Measures and writes {@code --output}. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.parse(OPTIONS, arguments);
        List<String> chosen = options.list("programs");
        List<ColdStartProgram> programs = Stream.of(ColdStartProgram.values())
                .filter(program -> chosen.isEmpty() || chosen.contains(program.label()))
                .toList();
        List<Result> results = new ArrayList<>();
        try (WorkDirectory work = WorkDirectory.make()) {
            ColdStart coldStart = new ColdStart(work, Libraries.of(options));
            for (ColdStartProgram program : programs) {
                System.out.println("compiling " + program.label());
                coldStart.classPaths.put(program, program.compile(coldStart.libraries, work));
            }
            for (String workload : options.list("workloads")) {
                results.addAll(coldStart.measure(workload, options.count("runs")));
            }
        }
        Result.writeAll(results, options.path("output"));
    }

    private List<Result> measure(String workload, int runs) throws IOException {
        String document = new String(TokenResponses.named(workload), StandardCharsets.ISO_8859_1);
        Map<ColdStartProgram, ColdStartRuns> measured = new EnumMap<>(ColdStartProgram.class);
        classPaths.keySet().forEach(program -> measured.put(program, new ColdStartRuns(program)));
        // The first round brings the files into memory and is not counted.
        for (int round = 0; round <= runs; round++) {
            System.out.println(workload + ": round " + round + " of " + runs);
            for (ColdStartRuns program : measured.values()) {
                Command.Outcome outcome = run(program.program(), document, List.of());
                if (round > 0) {
                    program.add(outcome);
                }
            }
        }
        ColdStartRuns.requireSameAnswers(measured.values());
        List<Result> results = new ArrayList<>();
        for (ColdStartRuns program : measured.values()) {
            results.add(result(program, workload, document));
        }
        return results;
    }

    private Result result(ColdStartRuns runs, String workload, String document) throws IOException {
        ClassLoadLog classes = loadedClasses(runs.program(), document);
        Map<String, Metric> others = new LinkedHashMap<>();
        others.put("process", Metric.of("ms/op", runs.processes()));
        others.put("classes", Metric.constant("classes", classes.own()));
        others.put("jdkClasses", Metric.constant("classes", classes.jdk()));
        others.put(
                "jarBytes",
                Metric.constant("bytes", libraries.bytes(runs.program().libraries())));
        Metric time = Metric.of("ms/op", runs.times());
        System.out.println(workload + " " + runs.program().label() + ": " + time.score() + " ms, "
                + others.get("process").score() + " ms from the start of the process, " + classes.own() + " classes");
        return new Result("ColdStart." + runs.program().label(), "ss", Map.of("workload", workload), time, others);
    }

    /** A run of its own: the log takes time. */
    private ClassLoadLog loadedClasses(ColdStartProgram program, String document) throws IOException {
        Path log = work.path().resolve("classes.log");
        Files.deleteIfExists(log);
        run(program, document, List.of("-Xlog:class+load=info:file=classes.log:none"));
        return ClassLoadLog.of(Files.readAllLines(log));
    }

    private Command.Outcome run(ColdStartProgram program, String document, List<String> flags) throws IOException {
        List<String> words = new ArrayList<>(List.of(Command.ofJdk("java")));
        words.addAll(flags);
        words.addAll(List.of("-classpath", classPaths.getOrDefault(program, ""), "coldstart.Main", document));
        return new Command(work.path(), words).run();
    }
}
