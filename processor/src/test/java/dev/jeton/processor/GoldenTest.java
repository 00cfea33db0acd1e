package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toMap;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.jeton.processor.emit.CodecEmitter;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what is generated against what lies under {@code src/test/resources/golden/FEATURE/expected}, to the letter. After a
 * change that is meant, {@code mvn -pl processor -am test -Dtest=GoldenTest -Dgolden.update=true} writes the files anew; read the
 * difference before you commit it.
 */
class GoldenTest {
    private static final int LONGEST_LINE = 120;

    private static final int MOST_LINES = 9_000;

    /** A few properties show as much of these as the many that real types need. */
    private static final Map<String, MethodLimits> SMALL_METHODS = Map.of(
            "in-groups", new MethodLimits(4, 1, 1, 4, 4),
            "recursive-without-falling-through", new MethodLimits(48, 5, 3, 40, 2));

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TestFactory
    Stream<DynamicTest> generatedCodeIsAsExpected() throws IOException {
        try (Stream<Path> features = Files.list(GOLDEN)) {
            List<Path> sorted = features.sorted().toList();
            assertThat(sorted.size()).isAtLeast(25);
            return sorted.stream()
                    .map(feature ->
                            DynamicTest.dynamicTest(feature.getFileName().toString(), () -> check(feature)));
        }
    }

    /** A reader of a change reads them: a feature is shown once, by as few members as show it. */
    @Test
    void goldensStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            long lines = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isAtMost(MOST_LINES);
        }
    }

    private static void check(Path feature) throws IOException {
        MethodLimits limits = SMALL_METHODS.getOrDefault(feature.getFileName().toString(), MethodLimits.OF_HOTSPOT);
        Map<String, String> generated = generate(feature.resolve("input"), limits);
        Path expected = feature.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            update(expected, generated);
        }
        assertWithMessage("files generated for " + feature)
                .that(generated.keySet())
                .isEqualTo(read(expected).keySet());
        read(expected)
                .forEach((name, text) ->
                        assertWithMessage(name).that(generated.get(name)).isEqualTo(text));
        generated.forEach((name, text) -> assertWithMessage("lines of " + name + " that are too long")
                .that(text.lines().filter(line -> line.length() > LONGEST_LINE).toList())
                .isEmpty());
    }

    /** Compiles without a single warning, and returns the generated sources by file name. */
    private static Map<String, String> generate(Path input, MethodLimits limits) throws IOException {
        List<JavaFileObject> sources = read(input).entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(
                        qualifiedName(source.getValue(), source.getKey()), source.getValue()))
                .toList();
        CodecEmitter emitter = new CodecEmitter();
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withProcessors(
                        new JsonProcessor(model -> emitter.emit(limited(model, limits))),
                        new StrayAnnotationProcessor())
                .withOptions("-Xlint:all", "-Werror", "--release", "17")
                .compile(sources);
        assertWithMessage("what the compiler said: " + compilation.diagnostics())
                .that(compilation.status())
                .isEqualTo(Compilation.Status.SUCCESS);
        return compilation.generatedSourceFiles().stream()
                .collect(toMap(GoldenTest::fileName, GoldenTest::content, (a, b) -> a, TreeMap::new));
    }

    private static CodecModel limited(CodecModel model, MethodLimits limits) {
        return model instanceof ObjectCodecModel object ? object.with(limits) : model;
    }

    private static String qualifiedName(String source, String fileName) {
        String simpleName = fileName.replace(".java", "");
        if (!source.startsWith("package ")) {
            return simpleName;
        }
        return source.substring("package ".length(), source.indexOf(';')) + "." + simpleName;
    }

    private static String fileName(JavaFileObject file) {
        String path = file.toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static void update(Path folder, Map<String, String> generated) throws IOException {
        Files.createDirectories(folder);
        for (String old : read(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
