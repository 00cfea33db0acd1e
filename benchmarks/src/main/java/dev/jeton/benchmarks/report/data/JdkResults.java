package dev.jeton.benchmarks.report.data;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What was measured on one JDK.
 *
 * @param feature its feature release, such as 25
 * @param environment where
 * @param jmh JMH's benchmarks
 * @param vector those that ran once more with {@code jdk.incubator.vector}
 * @param coldStart whole processes up to their first parsed response
 * @param compileTime javac with processors and without
 * @param nativeCode the same work in C++
 * @param strictness what each library does with documents that are wrong
 */
public record JdkResults(
        int feature,
        Environment environment,
        Measurements jmh,
        Measurements vector,
        Measurements coldStart,
        Measurements compileTime,
        Measurements nativeCode,
        Strictness strictness) {
    static JdkResults read(int feature, Path folder) throws IOException {
        return new JdkResults(
                feature,
                Environment.read(folder.resolve(ResultFiles.ENVIRONMENT)),
                Measurements.read(folder.resolve(ResultFiles.JMH)),
                Measurements.read(folder.resolve(ResultFiles.VECTOR)),
                Measurements.read(folder.resolve(ResultFiles.COLD_START)),
                Measurements.read(folder.resolve(ResultFiles.COMPILE_TIME)),
                Measurements.read(folder.resolve(ResultFiles.NATIVE)),
                Strictness.read(folder.resolve(ResultFiles.STRICTNESS)));
    }

    /** As it is called in the report. */
    public String name() {
        return "JDK " + feature;
    }
}
