package dev.jeton.benchmarks.report.data;

/** The names of the files in the folder of a JDK. */
public final class ResultFiles {
    /** JMH's benchmarks. */
    public static final String JMH = "jmh.json";

    /** Those that ran once more with {@code --add-modules jdk.incubator.vector}. */
    public static final String VECTOR = "jmh-vector.json";

    /** Where and of what the runs were. */
    public static final String ENVIRONMENT = "environment.json";

    /** Whole processes up to their first parsed response. */
    public static final String COLD_START = "cold-start.json";

    /** javac with processors and without. */
    public static final String COMPILE_TIME = "compile-time.json";

    /** The same work in C++. */
    public static final String NATIVE = "native.json";

    /** What each library does with documents that are wrong. */
    public static final String STRICTNESS = "strictness.json";

    private ResultFiles() {}

    /** The folder of a JDK. */
    public static String folder(int feature) {
        return "jdk" + feature;
    }
}
