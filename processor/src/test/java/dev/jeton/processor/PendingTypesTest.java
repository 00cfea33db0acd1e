package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an annotated type waits for, and what it does not wait for. */
class PendingTypesTest {
    private static final String JSON_ONLY = "package sample; import dev.jeton.annotation.Json; ";
    private static final String HEADER = JSON_ONLY + "import java.util.*;\n";

    @TempDir
    Path directory;

    enum AnyCompiler {
        JAVAC {
            @Override
            JavaCompiler get() {
                return ToolProvider.getSystemJavaCompiler();
            }
        },
        ECLIPSE {
            @Override
            JavaCompiler get() {
                return new EclipseCompiler();
            }
        };

        abstract JavaCompiler get();
    }

    private FileCompilation compilation(AnyCompiler compiler) throws IOException {
        return new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler.name())));
    }

    @ParameterizedTest
    @EnumSource
    void typeMayNameItsOwnCodecAndViewAnywhere(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        Path source = compilation.write("sample/V.java", HEADER + """
                @Json(view = true)
                public record V(String text, @Json.Ignore VView kept, @Json.Ignore List<sample.VView> more)
                        implements Comparable<VView>, java.util.function.Supplier<VCodec> {
                    private static final ThreadLocal<VView> VIEWS = ThreadLocal.withInitial(VView::new);
                    private static final VCodec CODEC = VCodec.INSTANCE;
                    V(VView view) { this(view.text().toString(), view, List.of()); }
                    static VView view() { return VIEWS.get(); }
                    List<? extends VView> same(VView... views) throws VFailure { return List.of(views); }
                    @Override public int compareTo(VView other) { return 0; }
                    @Override public VCodec get() { return CODEC; }
                }
                class VFailure extends Exception { static final long serialVersionUID = 1; transient VView view; }
                """);

        assertThat(compilation.compile(new JsonProcessor(), List.of(source))).isEmpty();

        assertThat(compilation.generated().keySet()).containsExactly("sample/VCodec.java", "sample/VView.java");
    }

    @ParameterizedTest
    @EnumSource
    void typesOfTwoPackagesMayNameTheViewsOfEachOther(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(compilation.write("one/A.java", """
                        package one;
                        import dev.jeton.annotation.Json;
                        import two.BView;
                        @Json(view = true)
                        public record A(String text, @Json.Ignore BView other) {
                            A(String text, String other) { this(text, new BView()); }
                        }
                        """), compilation.write("two/B.java", """
                        package two;
                        import dev.jeton.annotation.Json;
                        import one.*;
                        @Json(view = true)
                        public record B(String text, @Json.Ignore java.util.List<AView> others) {}
                        """));

        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();

        assertThat(compilation.generated()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void codecAsAPropertyIsRefused(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        Path source =
                compilation.write("sample/V.java", HEADER + "@Json record V(String text, List<VCodec> codecs) {}");

        assertThat(compilation.compile(new JsonProcessor(), List.of(source)))
                .contains("2: J311: 'codecs' uses sample.VCodec");
    }

    @ParameterizedTest
    @EnumSource
    void misspeltTypeIsTheCompilersOnlyError(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write(
                        "sample/Token.java", HEADER + "@Json(view = true) record Token(Strng text, int number) {}"),
                compilation.write("sample/User.java", HEADER + "@Json(view = true) record User(List<Token> tokens) {}"),
                compilation.write("sample/Other.java", HEADER + "@Json(view = true) record Other(String text) {}"));

        String messages = compilation.compile(new JsonProcessor(), sources);

        assertThat(messages.lines().filter(line -> line.contains("Strng")).toList())
                .isNotEmpty();
        assertThat(messages).doesNotContain("MiscError");
        assertThat(messages).doesNotContainMatch("J\\d{3}");
        assertThat(messages).doesNotContainMatch("Codec|View");
        assertThat(compilation.generated().keySet()).containsExactly("sample/OtherCodec.java", "sample/OtherView.java");
    }

    @Test
    void misspeltTypeGivesOneErrorOfJavac() {
        CompiledSources compiled = CompiledSources.of(HEADER + "@Json record Token(int number, List<Strng> texts) {}");

        List<String> errors = compiled.compilation().diagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();

        assertThat(errors.toString()).doesNotContain("Json");
        assertThat(errors.stream()
                        .map(error -> error.replaceAll("(?s)\n.*location: .*", ""))
                        .distinct()
                        .toList())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMisspeltOutsideOfComponentsKeepsNobodyFromItsCodec(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        Path source = compilation.write(
                "sample/Token.java",
                HEADER
                        + "@Json record Token(@Nulable String text) implements Missing { Gone gone() { return null; } }");

        compilation.compile(new JsonProcessor(), List.of(source));

        assertThat(compilation.generated().keySet()).containsExactly("sample/TokenCodec.java");
    }

    @ParameterizedTest
    @EnumSource
    void whatOtherProcessorsGenerateIsWaitedFor(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write("sample/Token.java", HEADER + """
                        @Json(view = true)
                        record Token(Part part, List<Part> parts, @Json.Ignore TokenView view, @Json.Name(Part.NAME) int number) {}
                        """),
                compilation.write("sample/User.java", HEADER + "@Json(view = true) record User(List<Token> tokens) {}"),
                compilation.write(
                        "sample/Choice.java",
                        "package sample; import dev.jeton.annotation.Json; @Json enum Choice { @Json.Alias({\"x\", Part.NAME}) A }"));

        assertThat(compilation.compile(List.of(new JsonProcessor(), new GeneratingProcessor()), sources))
                .isEmpty();

        assertThat(compilation.generated().keySet())
                .containsExactly(
                        "sample/ChoiceCodec.java",
                        "sample/Part.java",
                        "sample/PartCodec.java",
                        "sample/PartView.java",
                        "sample/TokenCodec.java",
                        "sample/TokenView.java",
                        "sample/UserCodec.java",
                        "sample/UserView.java");
        assertThat(compilation.generated().get("sample/TokenCodec.java")).contains("generated_name");
        assertThat(compilation.generated().get("sample/ChoiceCodec.java")).contains("generated_name");
    }

    /** FreeBuilder generates a class that the user's builder extends, and other processors the builder itself. */
    @ParameterizedTest
    @EnumSource
    void buildersThatAreGeneratedOrExtendWhatIsGeneratedAreWaitedFor(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write("sample/Named.java", JSON_ONLY + """
                        @Json(builder = Named.Builder.class)
                        record Named(String text) { static class Builder extends NamedBuilder {} }
                        """),
                compilation.write("sample/Marked.java", JSON_ONLY + """
                        @Json
                        record Marked(String text) {
                            @Json.Builder static Builder builder() { return new Builder(); }
                            static class Builder extends NamedBuilder.OfMarked {}
                        }
                        """),
                compilation.write("sample/Returned.java", JSON_ONLY + """
                        @Json
                        record Returned(String text) {
                            @Json.Builder static NamedBuilder.OfReturned builder() { return new NamedBuilder.OfReturned(); }
                        }
                        """));
        GeneratingProcessor other = new GeneratingProcessor("NamedBuilder", """
                class NamedBuilder {
                    private String text;
                    NamedBuilder text(String text) { this.text = text; return this; }
                    Named build() { return new Named(text); }
                    static class OfMarked {
                        private String text;
                        OfMarked text(String text) { this.text = text; return this; }
                        Marked build() { return new Marked(text); }
                    }
                    static class OfReturned {
                        private String text;
                        OfReturned text(String text) { this.text = text; return this; }
                        Returned build() { return new Returned(text); }
                    }
                }
                """);

        assertThat(compilation.compile(List.of(new JsonProcessor(), other), sources))
                .isEmpty();

        assertThat(compilation.generated().get("sample/NamedCodec.java")).contains("new Named.Builder()");
        assertThat(compilation.generated().get("sample/MarkedCodec.java")).contains("Marked.builder()");
        assertThat(compilation.generated().get("sample/ReturnedCodec.java")).contains("Returned.builder()");
    }

    @ParameterizedTest
    @EnumSource
    void nameThatReadsLikeTheMarkOfAMissingConstantIsAName(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write(
                        "sample/Written.java", JSON_ONLY + "@Json record Written(@Json.Name(\"<error>\") String a) {}"),
                compilation.write(
                        "sample/Listed.java", JSON_ONLY + "@Json enum Listed { @Json.Alias({\"b\", \"<error>\"}) A }"),
                compilation.write(
                        "sample/Joined.java",
                        JSON_ONLY + "@Json record Joined(@Json.Name(\"<\" + \"error>\") int a) {}"),
                compilation.write("sample/Named.java", JSON_ONLY + """
                        @Json record Named(@Json.Name(Named.ERROR) String a) { static final String ERROR = "<error>"; }
                        """));
        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();

        assertThat(compilation.generated()).hasSize(4);
        compilation.generated().values().forEach(source -> assertThat(source).contains("\"<error>\""));
    }
}
