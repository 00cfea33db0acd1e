package dev.jeton.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that reads one document: its sources are in {@code coldstart/NAME}, each written as its library documents it. */
enum ColdStartProgram {
    NONE("none", List.of()),
    JETON_RECORD(
            "jetonRecord", List.of("dev.jeton.jeton-runtime"), ProcessorJars.JETON_ANNOTATIONS, ProcessorJars.JETON),
    JETON_VIEW("jetonView", List.of("dev.jeton.jeton-runtime"), ProcessorJars.JETON_ANNOTATIONS, ProcessorJars.JETON),
    JACKSON_2(
            "jackson2",
            List.of(
                    "com.fasterxml.jackson.core.jackson-databind",
                    "com.fasterxml.jackson.core.jackson-core",
                    "com.fasterxml.jackson.core.jackson-annotations")),
    JACKSON_3(
            "jackson3",
            List.of(
                    "tools.jackson.core.jackson-databind",
                    "tools.jackson.core.jackson-core",
                    "com.fasterxml.jackson.core.jackson-annotations")),
    JACKSON_CORE("jacksonCore", List.of("com.fasterxml.jackson.core.jackson-core")),
    FASTJSON_2("fastjson2", List.of("com.alibaba.fastjson2.fastjson2")),
    DSL_JSON("dslJson", List.of("com.dslplatform.dsl-json"), List.of(), ProcessorJars.DSL_JSON),
    AVAJE_JSONB(
            "avajeJsonb",
            List.of("io.avaje.avaje-jsonb", "io.avaje.avaje-json-core"),
            List.of(),
            ProcessorJars.AVAJE_JSONB),
    GSON("gson", List.of("com.google.code.gson.gson")),
    MOSHI(
            "moshi",
            List.of("com.squareup.moshi.moshi", "com.squareup.okio.okio-jvm", "org.jetbrains.kotlin.kotlin-stdlib"));

    private final String label;
    private final List<String> libraries;
    private final List<String> annotations;
    private final List<String> processors;

    ColdStartProgram(String label, List<String> libraries) {
        this(label, libraries, List.of(), List.of());
    }

    /**
     * Describes a program.
     *
     * @param libraries what it needs to run, and only that
     * @param annotations what only the compiler needs
     * @param processors empty for no annotation processing
     */
    ColdStartProgram(String label, List<String> libraries, List<String> annotations, List<String> processors) {
        this.label = label;
        this.libraries = libraries;
        this.annotations = annotations;
        this.processors = processors;
    }

    /** The name in results, which is that of the benchmarks' methods. */
    String label() {
        return label;
    }

    List<String> libraries() {
        return libraries;
    }

    /** Compiles the program and returns the class path to run it with: jars only, since caches of classes take no directories. */
    String compile(Libraries jars, WorkDirectory work) throws IOException {
        Path sources = work.copyResource("coldstart/" + label + "/Main.java").getParent();
        if (this != NONE) {
            work.copyResource("coldstart/" + label + "/TokenResponse.java");
        }
        Path target = work.empty("classes/" + label);
        String classPath = jars.classPath(libraries);
        new Javac(Javac.join(classPath, jars.classPath(annotations)), jars.classPath(processors))
                .compile(work.path(), List.of(sources), target);
        String jar = target + ".jar";
        List<String> words = List.of(ProcessRun.ofJdk("jar"), "--create", "--file", jar, "-C", target.toString(), ".");
        new ProcessRun(work.path(), words).run();
        return Javac.join(jar, classPath);
    }
}
