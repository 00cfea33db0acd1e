package dev.jeton.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A benchmark of which each method, named after a library, needs something of its own, made before it is first run. */
interface OneLibrary {
    /** Makes what a method needs, and nothing for the others: no other library is to be loaded beside the one that is measured. */
    void prepare(String method) throws IOException;

    /** Returns the name of the method that JMH is about to run. */
    static String method(BenchmarkParams parameters) {
        String name = parameters.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
