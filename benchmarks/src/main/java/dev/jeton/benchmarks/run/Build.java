package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.report.JmhResult;
import dev.jeton.benchmarks.report.Measurement;
import dev.jeton.benchmarks.report.MeasurementFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A jar of the benchmarks on a JDK, and where its measurements are kept.
 *
 * @param label what it is called in a comparison
 * @param jar the jar
 * @param java the program
 * @param file what was measured of it
 */
record Build(String label, Path jar, Path java, MeasurementFile file) {
    /**
     * The same heap for everybody, and all of it touched before anything is measured. Otherwise a library that allocates pays for the first
     * touch of each page, for longer than an iteration lasts: copying 4 KB then takes 480 to 870 ns instead of 210.
     */
    private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    /** JMH and some libraries use Unsafe; only a JVM that warns of it knows the option. */
    private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

    private static final int UNSAFE_WARNS = 24;

    /**
     * Runs a step in one JVM by JMH, with the profiler that counts bytes, and keeps what it measured.
     *
     * @param feature the feature release of the JDK
     */
    Measurement run(Step step, Timing timing, int feature) throws IOException, InterruptedException {
        Path output = Files.createTempFile("jeton-jmh", ".json");
        Path log = Files.createTempFile("jeton-jmh", ".log");
        try {
            int status = new ProcessBuilder(command(step, timing, feature, output))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            List<JmhResult> results = status == 0 ? JmhResult.read(output) : List.of();
            if (results.size() != 1) {
                throw new IOException(label + ", " + step + ": status " + status + "\n" + Files.readString(log));
            }
            Measurement measured = results.get(0).measurement(step.vectors(), timing.eachFork());
            file.add(measured);
            return measured;
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(log);
        }
    }

    private List<String> command(Step step, Timing timing, int feature, Path output) {
        List<String> first = new ArrayList<>(HEAP);
        List<String> last = new ArrayList<>(step.jvmArgs());
        if (feature >= UNSAFE_WARNS) {
            first.add(UNSAFE);
        }
        if (step.vectors()) {
            last.add("--add-modules=jdk.incubator.vector");
        }
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-cp",
                jar.toString(),
                "org.openjdk.jmh.Main",
                "^" + Pattern.quote(step.benchmark()) + "$"));
        command.addAll(List.of(
                "-f", "1", "-wf", "0", "-foe", "true", "-prof", "gc", "-rf", "json", "-rff", output.toString()));
        command.addAll(List.of("-wi", "" + timing.warmups(), "-i", "" + timing.iterations()));
        command.addAll(List.of("-w", timing.milliseconds() + "ms", "-r", timing.milliseconds() + "ms"));
        command.addAll(List.of("-jvmArgsPrepend", String.join(" ", first)));
        if (!last.isEmpty()) {
            // The option replaces what the benchmark asks for, so both are given.
            command.addAll(List.of("-jvmArgsAppend", String.join(" ", last)));
        }
        step.params().forEach((name, value) -> command.addAll(List.of("-p", name + "=" + value)));
        return command;
    }

    /**
     * How long each benchmark runs.
     *
     * @param forks JVMs
     * @param warmups iterations in each that are not counted
     * @param iterations iterations in each that are
     * @param milliseconds the length of an iteration
     */
    record Timing(int forks, int warmups, int iterations, int milliseconds) {
        /** Start of two JVMs, of a heap and of JMH, and what ends them. */
        private static final double SECONDS_PER_FORK = 1.4;

        double seconds() {
            return forks * (SECONDS_PER_FORK + (warmups + iterations) * milliseconds / 1_000.0);
        }

        String eachFork() {
            return warmups + " + " + iterations + " iterations of " + milliseconds + " ms";
        }

        @Override
        public String toString() {
            return forks + (forks == 1 ? " fork of " : " forks of ") + eachFork();
        }
    }
}
