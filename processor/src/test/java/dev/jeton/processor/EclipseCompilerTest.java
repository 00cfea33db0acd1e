package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse compiler, which stands for the IDE, gives the same codecs as javac. It needs real files. */
class EclipseCompilerTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/endtoend");

    @TempDir
    Path directory;

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void codecsAreThoseOfJavac(Path scenario) throws IOException {
        assertThat(generate(new EclipseCompiler(), "ecj", scenario))
                .isEqualTo(generate(ToolProvider.getSystemJavaCompiler(), "javac", scenario));
    }

    @Test
    void findingsStandOnTheirLines() throws IOException {
        FileCompilation compilation = new FileCompilation(new EclipseCompiler(), directory);
        Path source = compilation.write("sample/Token.java", """
                package sample;
                import dev.jeton.annotation.Json;
                @Json
                record Token(
                        Object first,
                        @Json.Default("x") int second) {}
                """);

        String messages = compilation.compile(new JsonProcessor(), List.of(source));

        assertThat(messages).contains("5: J307: 'first'");
        assertThat(messages).contains("6: J209: The default \"x\" does not fit 'second'");
        assertThat(compilation.generated().get("sample/TokenCodec.java")).contains("\"J307: there is an error in");
    }

    @Test
    void jacksonsAnnotationOnAComponentIsReportedOnce() throws IOException {
        FileCompilation compilation = new FileCompilation(new EclipseCompiler(), directory);
        Path source = compilation.write("sample/Token.java", """
                package sample;
                import com.fasterxml.jackson.annotation.JsonProperty;
                import dev.jeton.annotation.Json;
                @Json
                record Token(
                        String first,
                        @JsonProperty("other") String second) {}
                """);

        String messages = compilation.compile(new JsonProcessor(), List.of(source));

        assertThat(messages).contains("7: J108: @JsonProperty on 'second'");
        assertThat(messages.split("J108: ")).hasLength(2);
    }

    @Test
    void idInSuppressWarningsWorksAndItsOwnWarningCanBeSwitchedOff() throws IOException {
        FileCompilation compilation = new FileCompilation(new EclipseCompiler(), directory);
        Path source = compilation.write("sample/Token.java", """
                package sample;
                import dev.jeton.annotation.Json;
                @Json
                @SuppressWarnings("J213")
                record Token(@Json.Name("text ") String text) {}
                """);

        assertThat(compilation
                        .compile(new JsonProcessor(), List.of(source))
                        .lines()
                        .toList())
                .containsExactly("4: Unsupported @SuppressWarnings(\"J213\")");
        FileCompilation silent = new FileCompilation(new EclipseCompiler(), directory.resolve("silent"));
        assertThat(silent.with("-warn:-warningToken").compile(new JsonProcessor(), List.of(source)))
                .isEmpty();
    }

    @Test
    void enumInsideAViewInsideAViewIsNotAskedForComponents() throws IOException {
        FileCompilation compilation = new FileCompilation(new EclipseCompiler(), directory);
        Path source = compilation.write("sample/A.java", """
                package sample;
                import dev.jeton.annotation.Json;
                @Json(view = true) record A(B b, Kind kind) {}
                @Json(view = true) record B(Kind kind, java.util.List<Kind> kinds) {}
                @Json enum Kind { X }
                """);

        assertThat(compilation.compile(new JsonProcessor(), List.of(source))).isEmpty();

        assertThat(compilation.generated()).hasSize(5);
    }

    private Map<String, String> generate(JavaCompiler compiler, String name, Path scenario) throws IOException {
        FileCompilation compilation = new FileCompilation(compiler, Files.createDirectory(directory.resolve(name)));
        if (compiler instanceof EclipseCompiler) {
            compilation.with("-warn:-warningToken"); // It does not know our ids in @SuppressWarnings.
        }
        Path source = compilation.write("scenario/" + scenario.getFileName(), Files.readString(scenario));
        assertThat(compilation.compile(new JsonProcessor(), List.of(source))).isEmpty();
        assertThat(compilation.generated()).isNotEmpty();
        return compilation.generated();
    }
}
