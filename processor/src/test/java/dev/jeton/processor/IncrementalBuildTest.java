package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.processor.emit.CodecEmitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What build tools rely on: a codec depends on its own type only, and the same input gives the same bytes. */
class IncrementalBuildTest {
    private static final String TOKEN = """
            package sample;
            import dev.jeton.annotation.Json;
            import java.util.List;
            @Json(naming = Json.Naming.UPPER_SNAKE_CASE)
            public record Token(
                    String idToken, @Json.Default("ISSUED") Choice choice, List<Part> parts, @Json.Default("0.1") double ratio) {}
            """;
    private static final String PART = """
            package sample;
            @dev.jeton.annotation.Json
            record Part(String text, Token token) {}
            """;
    private static final String CHOICE = """
            package sample;
            @dev.jeton.annotation.Json(ignoreCase = true)
            enum Choice { ISSUED, DENIED }
            """;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path directory;

    @AfterEach
    void restoreMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void everySourceFileHasItsTypeForItsOnlyOrigin() throws IOException {
        Map<String, List<String>> sourceFiles = new TreeMap<>();
        List<String> others = new ArrayList<>();
        FileCompilation compilation = javac(directory);

        String messages = compilation.compile(
                new WithFiler(new JsonProcessor(), filer -> new CountingFiler(filer, sourceFiles, others)),
                writeAll(compilation));

        assertThat(messages).isEmpty();
        assertThat(sourceFiles)
                .containsExactly(
                        "sample.TokenCodec", List.of("sample.Token"),
                        "sample.PartCodec", List.of("sample.Part"),
                        "sample.ChoiceCodec", List.of("sample.Choice"));
        assertThat(others).isEmpty();
    }

    @Test
    void codecAndViewHaveTheSameOnlyOrigin() throws IOException {
        Map<String, List<String>> sourceFiles = new TreeMap<>();
        FileCompilation compilation = javac(directory);
        List<Path> sources = List.of(compilation.write(
                "sample/Node.java",
                "package sample; @dev.jeton.annotation.Json(view = true) record Node(String text, Node next) {}"));

        String messages = compilation.compile(
                new WithFiler(new JsonProcessor(), filer -> new CountingFiler(filer, sourceFiles, new ArrayList<>())),
                sources);

        assertThat(messages).isEmpty();
        assertThat(sourceFiles)
                .containsExactly(
                        "sample.NodeCodec", List.of("sample.Node"),
                        "sample.NodeView", List.of("sample.Node"));
    }

    @Test
    void compilingOneTypeAgainGivesTheSameCodec() throws IOException {
        FileCompilation compilation = javac(directory);
        List<Path> sources = writeAll(compilation);
        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
        Map<String, String> first = compilation.generated();

        for (Path source : sources) {
            Files.delete(directory.resolve("generated/sample").resolve(codecFile(source)));
            assertThat(compilation.compile(new JsonProcessor(), List.of(source)))
                    .isEmpty();
            assertThat(compilation.generated()).isEqualTo(first);
        }
    }

    @Test
    void deletedTypeLeavesNoTrace() throws IOException {
        FileCompilation compilation = javac(directory);
        Path lone = compilation.write(
                "sample/Lone.java", "package sample; @dev.jeton.annotation.Json record Lone(String text) {}");
        Path gone = compilation.write(
                "sample/Gone.java", "package sample; @dev.jeton.annotation.Json record Gone(String text) {}");
        assertThat(compilation.compile(new JsonProcessor(), List.of(lone, gone)))
                .isEmpty();
        for (String file : List.of(
                "src/sample/Gone.java",
                "generated/sample/GoneCodec.java",
                "classes/sample/Gone.class",
                "classes/sample/GoneCodec.class")) {
            Files.delete(directory.resolve(file));
        }

        assertThat(compilation.compile(new JsonProcessor(), List.of(lone))).isEmpty();

        assertThat(compilation.generated().keySet()).containsExactly("sample/LoneCodec.java");
        assertThat(compilation.generated().values().toString()).doesNotContain("Gone");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kolkata", "ar-EG, Africa/Cairo", "th-TH-u-ca-buddhist, Pacific/Apia", "en-US, UTC"})
    void machineAndOrderChangeNothing(String language, String timeZone) throws IOException {
        FileCompilation reference = javac(Files.createDirectory(directory.resolve("reference")));
        assertThat(reference.compile(new JsonProcessor(), writeAll(reference))).isEmpty();

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        for (int seed = 0; seed < 3; seed++) {
            FileCompilation compilation = javac(Files.createDirectory(directory.resolve("shuffled" + seed)));
            List<Path> sources = new ArrayList<>(writeAll(compilation));
            Collections.shuffle(sources, new Random(seed));
            assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
            assertThat(compilation.generated()).isEqualTo(reference.generated());
        }
    }

    @Test
    void mistakeOfOursInOneTypeLeavesTheOthersTheirCodecs() throws IOException {
        FileCompilation compilation = javac(directory);
        CodecEmitter emitter = new CodecEmitter();
        List<Path> sources = new ArrayList<>(writeAll(compilation));
        sources.add(compilation.write(
                "sample/Free.java", "package sample; @dev.jeton.annotation.Json record Free(Choice choice) {}"));

        String messages = compilation.compile(
                new JsonProcessor(model -> {
                    if (model.type().simpleName().equals("Part")) {
                        throw new IllegalStateException("on purpose");
                    }
                    return emitter.emit(model);
                }),
                sources);

        assertThat(messages).contains("3: J901: Jeton failed on sample.Part.");
        assertThat(messages).contains("IllegalStateException: on purpose");
        assertThat(compilation.generated().keySet())
                .containsExactly("sample/ChoiceCodec.java", "sample/FreeCodec.java", "sample/TokenCodec.java");
    }

    @Test
    void gradleIsToldHowTheProcessorsWork() throws IOException {
        try (var file = JsonProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .containsExactly(
                            CodecIndexProcessor.class.getName() + ",dynamic",
                            JsonProcessor.class.getName() + ",isolating",
                            StrayAnnotationProcessor.class.getName() + ",isolating");
        }
    }

    private static FileCompilation javac(Path directory) {
        return new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory)
                .with("-Xlint:all,-processing,-classfile,-path");
    }

    private static List<Path> writeAll(FileCompilation compilation) throws IOException {
        return List.of(
                compilation.write("sample/Token.java", TOKEN),
                compilation.write("sample/Part.java", PART),
                compilation.write("sample/Choice.java", CHOICE));
    }

    private static String codecFile(Path source) {
        return source.getFileName().toString().replace(".java", "Codec.java");
    }
}
