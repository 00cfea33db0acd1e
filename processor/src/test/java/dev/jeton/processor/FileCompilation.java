package dev.jeton.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** A compiler that works on a directory with real files: {@code src}, {@code generated} and {@code classes}. */
final class FileCompilation {
    private final JavaCompiler compiler;
    private final Path directory;
    private final List<String> options = new ArrayList<>(List.of("--release", "17"));

    /** What the last compilation printed beside errors and warnings. */
    private List<String> notes = List.of();

    FileCompilation(JavaCompiler compiler, Path directory) {
        this.compiler = compiler;
        this.directory = directory;
    }

    FileCompilation with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Writes a source file. */
    Path write(String name, String source) throws IOException {
        Path file = directory.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    /** What the compiler prints, errors and warnings, one a line; empty if all is well. */
    String compile(Processor processor, List<Path> sources) throws IOException {
        return compile(List.of(processor), sources);
    }

    /** The same with several processors, in their order. */
    String compile(List<Processor> processors, List<Path> sources) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path generated = Files.createDirectories(directory.resolve("generated"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        if (!all.contains("--module-path") && !all.contains("-classpath")) {
            all.addAll(List.of(
                    "-classpath",
                    classes + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        }
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            StringWriter output = new StringWriter();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(output, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            boolean succeeded = task.call();
            notes = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            return describe(diagnostics) + (succeeded ? "" : "failed\n" + output);
        }
    }

    List<String> notes() {
        return notes;
    }

    /** The generated sources by their paths. */
    Map<String, String> generated() throws IOException {
        Path root = directory.resolve("generated");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }

    private static String describe(DiagnosticCollector<JavaFileObject> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                text.append(diagnostic.getLineNumber())
                        .append(": ")
                        .append(diagnostic.getMessage(Locale.ROOT))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
