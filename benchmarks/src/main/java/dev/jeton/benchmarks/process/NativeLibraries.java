package dev.jeton.benchmarks.process;

import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.benchmarks.result.JmhResultCodec;
import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What simdjson and RapidJSON take for the same bytes and the same members, from C++: compiles {@code benchmarks/native} for this
 * machine and runs it on the documents of the Java benchmarks. Where a compiler or a library is missing, says so and writes nothing.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.NativeLibraries --output native.json</pre>
 */
@Command(name = "NativeLibraries", description = "The same work in C++.")
public final class NativeLibraries implements Callable<Integer> {
    private static final List<String> SOURCES =
            List.of("main.cpp", "rapidjson_reader.h", "simdjson_reader.h", "timing.h", "token.h");

    @Option(names = "--output", defaultValue = "native.json")
    private Path output = Path.of("");

    @Option(names = "--runs", defaultValue = "21")
    private int runs;

    @Option(names = "--seconds", defaultValue = "0.05", description = "The length of a run.")
    private String seconds = "";

    @Option(names = "--workloads", split = ",", defaultValue = "rfc,oidc")
    private List<String> workloads = List.of();

    @Option(names = "--compiler", defaultValue = "g++")
    private String compiler = "";

    /** Measures and adds to {@code --output}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new NativeLibraries()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> missing = missing(compiler);
        if (missing.isPresent()) {
            System.out.println(output + " gets nothing: " + missing.get());
            return 0;
        }
        MeasurementFile results = MeasurementFile.open(output);
        try (WorkDirectory work = WorkDirectory.make()) {
            for (Measurement result : measure(work)) {
                results.add(result);
            }
        }
        return 0;
    }

    /** What is missing, in words for people; nothing if all is there. */
    static Optional<String> missing(String compiler) throws IOException {
        try (WorkDirectory work = WorkDirectory.make()) {
            if (!runs(work, compiler, "--version")) {
                return Optional.of("there is no C++ compiler \"" + compiler + "\" (Debian's package g++)");
            }
            for (Map.Entry<String, String> header : Map.of(
                            "simdjson.h", "libsimdjson-dev", "rapidjson/reader.h", "rapidjson-dev")
                    .entrySet()) {
                Path probe = work.path().resolve("probe.cpp");
                Files.writeString(probe, "#include <" + header.getKey() + ">\n");
                if (!runs(work, compiler, "-std=c++17", "-E", "-o", "probe.txt", "probe.cpp")) {
                    return Optional.of(
                            "there is no <" + header.getKey() + "> (Debian's package " + header.getValue() + ")");
                }
            }
            return Optional.empty();
        }
    }

    private static boolean runs(WorkDirectory work, String... words) {
        try {
            new ProcessRun(work.path(), List.of(words)).run();
            return true;
        } catch (IOException cannot) {
            return false;
        }
    }

    private List<Measurement> measure(WorkDirectory work) throws IOException {
        for (String source : SOURCES) {
            work.copyResource("native/" + source);
        }
        System.out.println("compiling " + String.join(", ", SOURCES));
        new ProcessRun(
                        work.path(),
                        List.of(
                                compiler,
                                "-std=c++17",
                                "-O3",
                                "-march=native",
                                "-DNDEBUG",
                                "-o",
                                "benchmark",
                                "native/main.cpp",
                                "-lsimdjson"))
                .run();
        List<String> words = new ArrayList<>();
        words.add(work.path().resolve("benchmark").toString());
        words.add(Integer.toString(runs));
        words.add(seconds);
        for (String workload : workloads) {
            byte[] document = TokenResponses.named(workload);
            Path file = Files.write(work.path().resolve(workload + ".json"), document);
            words.addAll(List.of(workload, file.toString(), Long.toString(sum(document))));
        }
        List<Measurement> results = new ArrayList<>();
        for (String line : new ProcessRun(work.path(), words).run().lines()) {
            Measurement result = JmhResultCodec.INSTANCE.read(line).measurement(false, "");
            System.out.println(result);
            results.add(result);
        }
        return results;
    }

    /** What {@code Token::sum} is to be: all strings' lengths and the number. */
    private static long sum(byte[] document) {
        TokenResponse response = TokenResponseCodec.INSTANCE.read(document);
        return response.accessToken().length()
                + response.tokenType().length()
                + response.expiresIn()
                + (response.refreshToken() == null ? 0 : response.refreshToken().length())
                + (response.scope() == null ? 0 : response.scope().length())
                + (response.idToken() == null ? 0 : response.idToken().length());
    }
}
