package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.result.JmhResult;
import dev.jeton.benchmarks.result.JmhResultCodec;
import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A jar of the benchmarks, what it is called in a comparison, and where its measurements are kept. */
record Build(String label, Path jar, MeasurementFile file) {
    /**
     * The same heap for everybody, and all of it touched before anything is measured. Otherwise a library that allocates pays for the first
     * touch of each page, for longer than an iteration lasts: copying 4 KB then takes 480 to 870 ns instead of 210.
     */
    private static final String HEAP = "-Xms1g -Xmx1g -XX:+AlwaysPreTouch";

    /** Runs a step in one JVM by JMH, with the profiler that counts bytes, and keeps what it measured. */
    Measurement run(Step step, Rounds rounds) throws IOException, InterruptedException {
        Path output = Files.createTempFile("jeton-jmh", ".json");
        try {
            List<String> command = command(step, rounds.jmhOptions(step), output);
            Process jmh = new ProcessBuilder(command).redirectErrorStream(true).start();
            String log = new String(jmh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jmh.waitFor() != 0 || Files.size(output) == 0) {
                throw new IOException(log);
            }
            List<JmhResult> results = JmhResultCodec.INSTANCE.list().read(Files.readAllBytes(output));
            Measurement measured = results.get(0).measurement(step.vectors(), rounds.eachFork(step));
            file.add(measured);
            return measured;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private List<String> command(Step step, String timing, Path output) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String name = "^" + Pattern.quote(step.benchmark()) + "$";
        List<String> words = new ArrayList<>(List.of(java, "-cp", jar.toString(), "org.openjdk.jmh.Main", name));
        words.addAll(List.of((timing + " -wf 0 -foe true -prof gc -rf json -rff " + output).split(" ")));
        // JMH and some libraries use Unsafe; only a JVM that warns of it knows the option.
        String unsafe = Runtime.version().feature() < 24 ? "" : " --sun-misc-unsafe-memory-access=allow";
        words.addAll(List.of("-jvmArgsPrepend", HEAP + unsafe));
        // The option replaces what the benchmark asks for, so that is given as well.
        String last = String.join(" ", step.jvmArgs()) + (step.vectors() ? " --add-modules=jdk.incubator.vector" : "");
        words.addAll(last.isEmpty() ? List.of() : List.of("-jvmArgsAppend", last.strip()));
        step.params().forEach((param, value) -> words.addAll(List.of("-p", param + "=" + value)));
        return words;
    }
}
