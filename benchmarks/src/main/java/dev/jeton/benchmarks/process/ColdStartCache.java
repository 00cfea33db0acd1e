package dev.jeton.benchmarks.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What an earlier run of a program leaves for the next one. */
enum ColdStartCache {
    /** Nothing but the archive of the JDK's own classes, which every JVM has. */
    NONE,
    /** Class data sharing: the loaded classes of the program and its libraries, by {@code -XX:ArchiveClassesAtExit}. */
    CDS,
    /** An AOT cache: the same, linked, and with profiles of the training run; by {@code -XX:AOTCacheOutput}, from JDK 25 on. */
    AOT;

    /** Warnings go to the output, where the program's answer is expected. */
    private static final String QUIET = "-Xlog:disable";

    /** Returns the one with this name, as the option and the results have it. */
    static ColdStartCache named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The options of the run that makes the file. */
    List<String> training(Path file) {
        return switch (this) {
            case NONE -> List.of();
            case CDS -> List.of("-XX:ArchiveClassesAtExit=" + file, QUIET);
            case AOT -> List.of("-XX:AOTCacheOutput=" + file, QUIET);
        };
    }

    /** The options of the runs that use it; a JVM that can't use it ends. */
    List<String> use(Path file) {
        return switch (this) {
            case NONE -> List.of();
            case CDS -> List.of("-XX:SharedArchiveFile=" + file, "-Xshare:on");
            case AOT -> List.of("-XX:AOTCache=" + file, "-XX:AOTMode=on");
        };
    }
}
