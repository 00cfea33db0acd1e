package dev.jeton.conformance.types;

import dev.jeton.processor.JsonProcessor;
import dev.jeton.processor.StrayAnnotationProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac with the processor, from memory to memory. */
final class Compilation {
    private Compilation() {}

    /** Compiles source files, by the names of their types, and fails on any message. */
    static Loaded of(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Map<String, MemoryFile> classes = new HashMap<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(messages, null, StandardCharsets.UTF_8)) {
            List<MemoryFile> input = new ArrayList<>();
            sources.forEach((name, source) -> {
                MemoryFile file = new MemoryFile(Loaded.PACKAGE + "." + name, JavaFileObject.Kind.SOURCE);
                file.bytes.writeBytes(source.getBytes(StandardCharsets.UTF_8));
                input.add(file);
            });
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, new Memory(files, classes), messages, List.of("-Xlint:all,-classfile"), null, input);
            task.setProcessors(List.of(new JsonProcessor(), new StrayAnnotationProcessor()));
            if (!task.call() || !messages.getDiagnostics().isEmpty()) {
                throw new AssertionError(messages.getDiagnostics() + "\n" + sources);
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        Map<String, byte[]> code = new HashMap<>();
        classes.forEach((name, file) -> code.put(name, file.bytes.toByteArray()));
        return new Loaded(code);
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, MemoryFile> classes;

        Memory(JavaFileManager files, Map<String, MemoryFile> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            MemoryFile file = new MemoryFile(className, kind);
            if (kind == JavaFileObject.Kind.CLASS) {
                classes.put(className, file);
            }
            return file;
        }
    }

    private static final class MemoryFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        MemoryFile(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }
    }
}
