package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.result.Environment;
import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import dev.jeton.benchmarks.result.NamedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one sitting measured of the {@link NamedRows}, the fastest first. Where there was no such sitting, it is what others measured of them.
 *
 * @param nextJdk what each row's library does on a JVM that denies what the JDK warns of, by the names of the methods
 */
public record NamedResults(Environment environment, List<Measurement> rows, Map<String, String> nextJdk) {
    /** No library, but limits. */
    private static final Set<String> LIMITS = Set.of("copy", "strings", "handWrittenView", "handWrittenRecord");

    static NamedResults read(Path folder, List<Measurement> instead) throws IOException {
        Path file = folder.resolve(NamedRows.FILE);
        Map<String, String> nextJdk = NextJdk.read(folder.resolve(NextJdk.FILE));
        boolean isThere = Files.exists(file);
        List<Measurement> rows = isThere
                ? List.copyOf(MeasurementFile.open(file).all())
                : instead.stream().filter(m -> NamedRows.has(m.key())).toList();
        Environment environment = Environment.read(folder.resolve(isThere ? NamedRows.ENVIRONMENT : Environment.NAME));
        List<Measurement> sorted =
                rows.stream().sorted(Comparator.comparing(Measurement::value)).toList();
        return new NamedResults(environment, sorted, nextJdk);
    }

    /** Whether one command has measured all of it. */
    boolean isOneSitting() {
        return environment.runs().stream().anyMatch(run -> run.startsWith("named"));
    }

    /** Says how often each row was measured, or that there was no sitting for them. */
    String sitting() {
        int forks = rows.stream().mapToInt(m -> m.forks().size()).min().orElse(0);
        return isOneSitting()
                ? "Medians of at least " + forks + " JVMs for each row, all of them measured in one sitting, in rounds."
                : "These are numbers of short runs in several sittings: not to be quoted.";
    }

    Optional<Measurement> find(String benchmark, Map<String, String> params, boolean vectors) {
        return find(rows, benchmark, params, vectors);
    }

    static Optional<Measurement> find(
            List<Measurement> all, String benchmark, Map<String, String> params, boolean vectors) {
        return all.stream()
                .filter(m -> m.benchmark().equals(benchmark) && m.params().equals(params) && m.vectors() == vectors)
                .findFirst();
    }

    /** Returns that of a program in C++, which is known by the version of its library, too. */
    Optional<Measurement> find(String benchmark, String workload) {
        return rows.stream()
                .filter(m -> m.benchmark().equals(benchmark)
                        && workload.equals(m.params().get("workload")))
                .findFirst();
    }

    /** Returns the fastest library other than Jeton that needs nothing of a JVM that denies. */
    Optional<Measurement> fastestOnTheNextJdk(String type, String workload) {
        return rows.stream()
                .filter(m -> m.type().equals(type) && m.workload().equals(workload))
                .filter(m -> !m.method().startsWith("jeton") && !LIMITS.contains(m.method()))
                .filter(m -> NextJdk.YES.equals(nextJdk.get(m.method())))
                .findFirst();
    }
}
