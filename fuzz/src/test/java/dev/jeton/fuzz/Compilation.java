package dev.jeton.fuzz;

import dev.jeton.JsonCodec;
import dev.jeton.annotation.Json;
import dev.jeton.processor.JsonProcessor;
import dev.jeton.processor.StrayAnnotationProcessor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * javac in memory, with no more than the small sources need: of the JDK's modules two, and on the class path annotations and runtime. Most of
 * its time would go into looking through the rest.
 */
final class Compilation {
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all,-classfile,-options,-path", "-implicit:none", "--limit-modules", "java.base,java.compiler");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);

    Compilation() {
        try {
            files.setLocation(StandardLocation.CLASS_PATH, List.of(home(Json.class), home(JsonCodec.class)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where a class was loaded from. */
    private static File home(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What javac says of a source, each message with its kind in front, such as {@code error: ...}. */
    List<String> without(String source) {
        return compile(source, List.of("-proc:none"), List.of());
    }

    /** The same, with the processor. */
    List<String> with(String source) {
        return compile(source, List.of(), List.of(new JsonProcessor(), new StrayAnnotationProcessor()));
    }

    private List<String> compile(String source, List<String> more, List<Processor> processors) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(more);
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        JavaCompiler.CompilationTask task = javac.getTask(
                output, new InMemory(files), collector, options, null, List.of(new Source("sample/Types", source)));
        if (!processors.isEmpty()) {
            task.setProcessors(processors);
        }
        task.call();
        // Where a processor throws, javac prints that here and reports nothing.
        if (!output.toString().isBlank()) {
            throw new AssertionError(source + output);
        }
        return collector.getDiagnostics().stream()
                .map(found -> found.getKind().name().toLowerCase(Locale.ROOT) + ": " + found.getMessage(Locale.ROOT))
                .toList();
    }

    /** Keeps nothing of the classes, and of generated sources as long as they are compiled. */
    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        InMemory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new Output(className, kind);
        }

        @Override
        public boolean hasLocation(JavaFileManager.Location location) {
            return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
