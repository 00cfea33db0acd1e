package dev.jeton.benchmarks.strictness;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.benchmarks.ReadBenchmark;
import dev.jeton.benchmarks.peer.Peer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** What each library does with each of the {@link Traps}, by the names of the methods that measure it. */
public final class StrictnessTable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StrictnessTable() {}

    /** Asks every library that this JVM can run. */
    public static Map<String, Map<String, String>> ask() throws ReflectiveOperationException {
        return ask(peers());
    }

    /** Asks these libraries. */
    static Map<String, Map<String, String>> ask(Map<String, Peer> peers) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        peers.forEach((row, peer) -> table.put(row, ask(peer)));
        return table;
    }

    /** Makes every library that {@link ReadBenchmark} measures and this JVM can run, Jeton first. */
    static Map<String, Peer> peers() throws ReflectiveOperationException {
        Map<String, Peer> peers = new LinkedHashMap<>();
        for (Method row : rows()) {
            Class<? extends Peer> peer = row.getParameterTypes()[0].asSubclass(Peer.class);
            try {
                peers.put(row.getName(), peer.getConstructor().newInstance());
            } catch (InvocationTargetException thrown) {
                if (!(thrown.getCause() instanceof UnsupportedOperationException)) {
                    throw thrown;
                }
            }
        }
        return peers;
    }

    private static List<Method> rows() {
        return Arrays.stream(ReadBenchmark.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .filter(method -> method.getParameterCount() == 1)
                .sorted(Comparator.comparing((Method method) -> !isJeton(method.getName()))
                        .thenComparing(Method::getName))
                .toList();
    }

    private static Map<String, String> ask(Peer peer) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (Trap trap : Traps.ALL) {
            verdicts.put(trap.name(), trap.verdict(peer).toString());
        }
        return verdicts;
    }

    /** Whether a row is Jeton's. */
    static boolean isJeton(String row) {
        return row.startsWith("jeton");
    }

    /** Returns a table as it is kept in a file. */
    static String toJson(Map<String, Map<String, String>> table) throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(table) + "\n";
    }

    /** Returns the table that was looked at by a person and kept beside this class. */
    public static Map<String, Map<String, String>> expected() throws IOException {
        try (var json = StrictnessTable.class.getResourceAsStream("expected.json")) {
            return MAPPER.readValue(json, new TypeReference<>() {});
        }
    }
}
