package dev.jeton.benchmarks.report.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this JVM, machine and class path are, as far as it explains a number. */
final class Machine {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final String LIBRARIES = "libraries.txt";

    /** A line of {@code mvn dependency:list}: group, artifact, type, perhaps a classifier, version, scope. */
    private static final Pattern LIBRARY =
            Pattern.compile("\\s*([\\w.-]+):([\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b.*");

    private Machine() {}

    static SortedMap<String, String> describe() throws IOException {
        SortedMap<String, String> machine = new TreeMap<>();
        machine.put("JVM", System.getProperty("java.vm.name") + ", " + System.getProperty("java.vm.version"));
        machine.put("JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        machine.put("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        machine.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("CPU", cpu());
        return machine;
    }

    private static String cpu() throws IOException {
        if (!Files.isReadable(CPU_INFO)) {
            return "unknown";
        }
        return Files.readAllLines(CPU_INFO).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    /** The versions of what is compared: the build lists what it packs. */
    static SortedMap<String, String> libraries() throws IOException {
        SortedMap<String, String> versions = new TreeMap<>();
        try (InputStream list = Machine.class.getResourceAsStream(LIBRARIES)) {
            if (list == null) {
                throw new IllegalStateException("no " + LIBRARIES + ": was this built by Maven?");
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(LIBRARY::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> versions.put(line.group(1) + ":" + line.group(2), line.group(3)));
            }
        }
        return versions;
    }
}
