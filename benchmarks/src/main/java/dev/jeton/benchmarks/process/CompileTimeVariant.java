package dev.jeton.benchmarks.process;

import java.util.List;

/** A way to compile the same types. */
enum CompileTimeVariant {
    /** Jeton's sources, and nobody looks at the annotations: the least that javac takes. */
    NO_PROCESSOR("noProcessor", AnnotatedTypes.JETON_RECORD, Jars.JETON, List.of(), false),
    JETON_RECORD("jetonRecord", AnnotatedTypes.JETON_RECORD, Jars.JETON, ProcessorJars.JETON, false),
    JETON_VIEW("jetonView", AnnotatedTypes.JETON_VIEW, Jars.JETON, ProcessorJars.JETON, false),
    /** The types and their codecs as if all had been written by hand: what of the time is javac's in any case. */
    JETON_RECORD_BY_HAND("jetonRecordByHand", AnnotatedTypes.JETON_RECORD, Jars.JETON, ProcessorJars.JETON, true),
    JETON_VIEW_BY_HAND("jetonViewByHand", AnnotatedTypes.JETON_VIEW, Jars.JETON, ProcessorJars.JETON, true),
    DSL_JSON("dslJson", AnnotatedTypes.DSL_JSON, List.of("com.dslplatform.dsl-json"), ProcessorJars.DSL_JSON, false),
    AVAJE_JSONB(
            "avajeJsonb",
            AnnotatedTypes.AVAJE_JSONB,
            List.of("io.avaje.avaje-jsonb", "io.avaje.avaje-json-core"),
            ProcessorJars.AVAJE_JSONB,
            false);

    private final String label;
    private final AnnotatedTypes types;
    private final List<String> libraries;
    private final List<String> processors;
    private final boolean generatedBefore;

    CompileTimeVariant(
            String label,
            AnnotatedTypes types,
            List<String> libraries,
            List<String> processors,
            boolean generatedBefore) {
        this.label = label;
        this.types = types;
        this.libraries = libraries;
        this.processors = processors;
        this.generatedBefore = generatedBefore;
    }

    /** The name in results. */
    String label() {
        return label;
    }

    AnnotatedTypes types() {
        return types;
    }

    /** The compiler with what it needs for this variant. */
    Javac javac(Libraries jars) {
        return new Javac(jars.classPath(libraries), generatedBefore ? "" : jars.classPath(processors));
    }

    /** The compiler that generates the sources which this variant only compiles. */
    Javac generator(Libraries jars) {
        return new Javac(jars.classPath(libraries), jars.classPath(processors));
    }

    /** Whether the processor has run before the clock starts. */
    boolean isGeneratedBefore() {
        return generatedBefore;
    }

    private static final class Jars {
        static final List<String> JETON = List.of("dev.jeton.jeton-annotations", "dev.jeton.jeton-runtime");
    }
}
