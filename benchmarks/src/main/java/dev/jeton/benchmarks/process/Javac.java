package dev.jeton.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * javac as a process of its own, as a build pays for it: the JVM's start, and code that is interpreted until it was compiled, are
 * in its time.
 *
 * @param classPath what the sources are compiled against
 * @param processorPath where annotation processors are; empty for no annotation processing
 */
record Javac(String classPath, String processorPath) {

    /**
     * Compiles sources.
     *
     * @param work where the lists of arguments are written
     * @param sources files, or directories of files
     * @param target gets classes and generated sources
     * @return nanoseconds
     */
    long compile(Path work, List<Path> sources, Path target) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path source : sources) {
            WorkDirectory.files(source, ".java").forEach(file -> files.add(quote(file.toString())));
        }
        Path list = Files.write(work.resolve("sources.txt"), files);
        List<String> words = new ArrayList<>(List.of(ProcessRun.ofJdk("javac"), "--release", "17", "-nowarn"));
        words.addAll(List.of("-d", target.toString(), "-s", target.toString()));
        if (!classPath.isEmpty()) {
            words.addAll(List.of("-classpath", classPath));
        }
        words.addAll(processorPath.isEmpty() ? List.of("-proc:none") : List.of("-processorpath", processorPath));
        words.add("@" + list);
        return new ProcessRun(work, words).run().ended();
    }

    /** Paths behind one another; an empty one is left out. */
    static String join(String... paths) {
        return Stream.of(paths).filter(path -> !path.isEmpty()).collect(Collectors.joining(File.pathSeparator));
    }

    /** As javac's files of arguments have it. */
    private static String quote(String file) {
        return '"' + file.replace("\\", "\\\\") + '"';
    }
}
