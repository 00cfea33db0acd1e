package dev.jeton.benchmarks.process;

import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What simdjson and RapidJSON take for the same bytes and the same members, from C++: compiles {@code benchmarks/native} for this
 * machine and runs it on the documents of the Java benchmarks. Where a compiler or a library is missing, says so and writes nothing.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.NativeLibraries --output native.json</pre>
 */
public final class NativeLibraries {
    private static final List<String> SOURCES =
            List.of("main.cpp", "rapidjson_reader.h", "simdjson_reader.h", "timing.h", "token.h");
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("output", "native.json");
        OPTIONS.put("runs", "21");
        OPTIONS.put("seconds", "0.05");
        OPTIONS.put("workloads", "rfc,oidc");
        OPTIONS.put("compiler", "g++");
    }

    private NativeLibraries() {}

    /** Measures and writes {@code --output}. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.parse(OPTIONS, arguments);
        Optional<String> missing = missing(options.text("compiler"));
        if (missing.isPresent()) {
            System.out.println(options.path("output") + " is not written: " + missing.get());
            return;
        }
        try (WorkDirectory work = WorkDirectory.make()) {
            Result.writeAll(measure(options, work), options.path("output"));
        }
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
            new Command(work.path(), List.of(words)).run();
            return true;
        } catch (IOException cannot) {
            return false;
        }
    }

    private static List<Result> measure(Options options, WorkDirectory work) throws IOException {
        for (String source : SOURCES) {
            work.copyResource("native/" + source);
        }
        System.out.println("compiling " + String.join(", ", SOURCES));
        new Command(
                        work.path(),
                        List.of(
                                options.text("compiler"),
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
        words.add(Integer.toString(options.count("runs")));
        words.add(options.text("seconds"));
        for (String workload : options.list("workloads")) {
            byte[] document = TokenResponses.named(workload);
            Path file = Files.write(work.path().resolve(workload + ".json"), document);
            words.addAll(List.of(workload, file.toString(), Long.toString(sum(document))));
        }
        List<Result> results = new ArrayList<>();
        for (String line : new Command(work.path(), words).run().lines()) {
            Result result = ResultCodec.INSTANCE.read(line.getBytes(StandardCharsets.UTF_8));
            System.out.println(result.params().get("workload") + " " + result.benchmark() + ": "
                    + result.primaryMetric().score() + " ns");
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
