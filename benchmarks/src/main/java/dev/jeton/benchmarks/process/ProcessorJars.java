package dev.jeton.benchmarks.process;

import java.util.List;

/** What the compiler needs of the libraries that generate code. */
final class ProcessorJars {
    static final List<String> JETON_ANNOTATIONS = List.of("dev.jeton.jeton-annotations");
    static final List<String> JETON = List.of("dev.jeton.jeton-processor");
    static final List<String> DSL_JSON = List.of("com.dslplatform.dsl-json");
    static final List<String> AVAJE_JSONB =
            List.of("io.avaje.avaje-jsonb-generator", "io.avaje.avaje-spi-service", "io.avaje.avaje-spi-core");

    private ProcessorJars() {}
}
