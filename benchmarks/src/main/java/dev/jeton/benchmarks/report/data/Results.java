package dev.jeton.benchmarks.report.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that was measured.
 *
 * @param jdks the newest first
 * @param missing the libraries that should take part and can't, with the reason
 */
public record Results(List<JdkResults> jdks, List<MissingPeer> missing) {
    private static final Pattern FOLDER = Pattern.compile("jdk(\\d+)");

    /** Keeps copies. */
    public Results {
        jdks = List.copyOf(jdks);
        missing = List.copyOf(missing);
    }

    /** Reads a folder with one folder a JDK in it; others are left alone. */
    public static Results read(Path folder) throws IOException {
        List<JdkResults> jdks = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                for (Path child : children.toList()) {
                    Matcher name = FOLDER.matcher(child.getFileName().toString());
                    if (name.matches()) {
                        jdks.add(JdkResults.read(Integer.parseInt(name.group(1)), child));
                    }
                }
            }
        }
        jdks.sort(Comparator.comparing(JdkResults::feature).reversed());
        return new Results(jdks, MissingPeer.readAll());
    }

    /** The newest JDK, on which most of the report dwells. */
    public Optional<JdkResults> newest() {
        return jdks.stream().findFirst();
    }
}
