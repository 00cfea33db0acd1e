package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import dev.jeton.JsonCodec;
import dev.jeton.processor.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the samples under {@code src/test/resources/diagnostics}: {@code J201.java} and {@code J201_more.java} are
 * about J201. A comment {@code // expect: J201} stands on the line of the message; nothing else may be reported.
 */
class DiagnosticSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/diagnostics");
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Pattern EXPECTATION = Pattern.compile("// expect: ((?:J\\d{3} ?)+)$");
    private static final Pattern MESSAGE = Pattern.compile("(J\\d{3}): .*", Pattern.DOTALL);

    /** Of the samples that need one. */
    private static final String MODULE =
            "module user { requires dev.jeton.runtime; requires static dev.jeton.annotation; exports sample; }";

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsReportedExactlyWhereItSays(String sample) throws IOException {
        String source = Files.readString(SAMPLES.resolve(sample));

        List<String> reported = compile(sample, source).stream()
                .map(DiagnosticSamplesTest::describe)
                .sorted()
                .toList();

        assertThat(reported).isEqualTo(expectations(source));
    }

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
    void everyDiagnosticHasASampleThatReportsIt(Diagnostic diagnostic) throws IOException {
        List<String> own = samples().stream()
                .filter(sample -> sample.startsWith(diagnostic.id()))
                .toList();

        assertWithMessage("samples of %s", diagnostic.id()).that(own).isNotEmpty();
        for (String sample : own) {
            assertWithMessage(sample)
                    .that(Files.readString(SAMPLES.resolve(sample)))
                    .contains("// expect: " + diagnostic.id());
        }
    }

    @Test
    void everySampleBelongsToADiagnostic() throws IOException {
        List<String> ids =
                Arrays.stream(Diagnostic.values()).map(Diagnostic::id).toList();

        for (String sample : samples()) {
            assertThat(ids).contains(sample.substring(0, 4));
        }
    }

    @Test
    void pageHasAHeadingForEveryDiagnosticAndNoOther() throws IOException {
        List<String> headings = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("## J"))
                .map(line -> line.substring(3))
                .toList();

        assertThat(headings)
                .containsExactlyElementsIn(
                        Arrays.stream(Diagnostic.values()).map(Diagnostic::id).toList())
                .inOrder();
    }

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
    void severityIsTheCompilersKind(Diagnostic diagnostic) throws IOException {
        String sample = diagnostic.id() + ".java";
        List<javax.tools.Diagnostic.Kind> kinds = compile(sample, Files.readString(SAMPLES.resolve(sample))).stream()
                .filter(message -> message.getMessage(Locale.ROOT).contains(diagnostic.id() + ": "))
                .map(message -> message.getKind())
                .distinct()
                .toList();

        assertThat(kinds)
                .containsExactly(
                        switch (diagnostic.severity()) {
                            case ERROR -> javax.tools.Diagnostic.Kind.ERROR;
                            case WARNING -> javax.tools.Diagnostic.Kind.WARNING;
                            case NOTE -> javax.tools.Diagnostic.Kind.NOTE;
                        });
    }

    /** Only processes: what is generated for the types without errors is none of these tests' business. */
    private static List<? extends javax.tools.Diagnostic<?>> compile(String sample, String source) throws IOException {
        return compileAll(sample, source).stream()
                .filter(message -> sample.startsWith("J113")
                        || !message.getMessage(Locale.ROOT).contains("J113: "))
                // A note beside the compiler's error, which names what is missing.
                .filter(message -> !sample.startsWith("J334") || message.getKind() != javax.tools.Diagnostic.Kind.ERROR)
                .toList();
    }

    /** With J113, too: a sample's types are in a file that is named after the sample. */
    private static List<? extends javax.tools.Diagnostic<?>> compileAll(String sample, String source)
            throws IOException {
        String name = "sample." + (sample.startsWith("J269") ? "package-info" : sample.replace(".java", ""));
        JavaFileObject file = JavaFileObjects.forSourceString(name, source);
        List<Processor> processors = List.of(processorFor(sample), new StrayAnnotationProcessor());
        return sample.startsWith("J111") || sample.startsWith("J112")
                ? compileInModule(processors, file)
                : javac().withProcessors(processors)
                        .withOptions(optionsFor(sample))
                        .withClasspath(classPathFor(sample))
                        .compile(file)
                        .diagnostics();
    }

    private static List<? extends javax.tools.Diagnostic<?>> compileInModule(
            List<Processor> processors, JavaFileObject file) throws IOException {
        Path generated = Files.createDirectories(Path.of("target", "generated-samples"));
        for (Path earlier : Files.walk(generated).filter(Files::isRegularFile).toList()) {
            Files.delete(earlier);
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        messages,
                        List.of("-proc:only", "-s", generated.toString(), "--module-path", UserPath.get()),
                        null,
                        List.of(JavaFileObjects.forSourceString("module-info", MODULE), file));
        task.setProcessors(processors);
        task.call();
        return messages.getDiagnostics();
    }

    /** The tests' own, without the runtime for the sample that is about that. */
    private static List<File> classPathFor(String sample) throws IOException {
        String runtime = JsonCodec.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        Stream<File> entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(entry ->
                        !sample.startsWith("J110") || !entry.toURI().getPath().equals(runtime));
        return sample.startsWith("J278") || sample.startsWith("J279")
                ? Stream.concat(entries, Stream.of(libraryWithGaps(sample))).toList()
                : entries.toList();
    }

    /** Class files of a type whose codec is gone, or of a package that imports a type which is gone. */
    private static File libraryWithGaps(String sample) throws IOException {
        Path classes = Files.createDirectories(Path.of("target", "library-with-gaps", sample));
        boolean isOfCodec = sample.startsWith("J278");
        JavaFileObject file = isOfCodec
                ? JavaFileObjects.forSourceString("library.Money", """
                        package library;
                        @dev.jeton.annotation.Json.Using(MoneyCodec.class)
                        public record Money(long cents) {}
                        abstract class MoneyCodec implements dev.jeton.JsonCodec<Money> {}
                        """)
                : JavaFileObjects.forSourceString("sample.package-info", """
                        @dev.jeton.annotation.Json.Import(Currency.class)
                        package sample;
                        record Currency(String code) {}
                        """);
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, List.of(file))
                        .call())
                .isTrue();
        Files.delete(classes.resolve(isOfCodec ? "library/MoneyCodec.class" : "sample/Currency.class"));
        return classes.toFile();
    }

    /** What class files say is read for newer versions of Java. */
    private static List<String> optionsFor(String sample) {
        return sample.startsWith("J248") ? List.of("-proc:only", "--release", "17") : List.of("-proc:only");
    }

    private static Processor processorFor(String sample) {
        return switch (sample) {
            case "J112.java" -> new CodecIndexProcessor();
            case "J901.java" ->
                new JsonProcessor(model -> {
                    throw new IllegalStateException("on purpose");
                });
            case "J902.java" -> new WithFiler(new JsonProcessor(), FailingFiler::new);
            default -> new JsonProcessor();
        };
    }

    private static List<String> expectations(String source) {
        List<String> expectations = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTATION.matcher(lines.get(i));
            if (matcher.find()) {
                for (String id : matcher.group(1).trim().split(" ")) {
                    expectations.add(id + " in line " + (i + 1));
                }
            }
        }
        expectations.sort(null);
        return expectations;
    }

    private static String describe(javax.tools.Diagnostic<?> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher matcher = MESSAGE.matcher(message);
        return (matcher.matches() ? matcher.group(1) : message) + " in line " + diagnostic.getLineNumber();
    }
}
