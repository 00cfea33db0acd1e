package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For what {@code @Json.Import} holds, and where what it generates lies. What it reports is among the samples, but for what needs a jar. */
class ImportsTest {
    @TempDir
    Path directory;

    enum AnyCompiler {
        JAVAC,
        ECLIPSE;

        JavaCompiler get() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    private FileCompilation compilation(AnyCompiler compiler) throws IOException {
        FileCompilation compilation =
                new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler.name())));
        return compiler == AnyCompiler.ECLIPSE ? compilation.with("-warn:-unusedImport") : compilation;
    }

    private static List<Processor> processors() {
        return List.of(new CodecIndexProcessor(), new JsonProcessor(), new StrayAnnotationProcessor());
    }

    /** Compiles it without a processor, as whoever made the jar did. */
    private static void library(FileCompilation compilation, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?(?:record|class|enum|interface) (\\w+).*", "$1");
            files.add(compilation.write("library/" + name + ".java", "package library;\n" + source));
        }
        assertThat(compilation.compile(List.of(), files)).isEmpty();
    }

    private static Path packageInfo(FileCompilation compilation, String annotations) throws IOException {
        return compilation.write(
                "user/package-info.java",
                annotations + "\npackage user;\nimport dev.jeton.annotation.Json;\nimport library.*;\n");
    }

    private static Path user(FileCompilation compilation, String name, String source) throws IOException {
        return compilation.write(
                "user/" + name + ".java",
                "package user;\nimport dev.jeton.annotation.Json;\nimport java.util.*;\nimport library.*;\n" + source);
    }

    /** Not even javac generates a class again that is there, unless it is told all sources. */
    private void forget(AnyCompiler compiler, String... names) throws IOException {
        for (String name : names) {
            Path home = directory.resolve(compiler.name());
            Files.deleteIfExists(home.resolve("generated/user/" + name + ".java"));
            Files.deleteIfExists(home.resolve("classes/user/" + name + ".class"));
        }
    }

    private static String generated(FileCompilation compilation, String name) throws IOException {
        return compilation.generated().getOrDefault("user/" + name + ".java", "");
    }

    @ParameterizedTest
    @EnumSource
    void typesOfAJarGetTheirCodecsBesideTheImport(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(
                compilation,
                "public record Part(String partName, Kind kind) {}",
                "public enum Kind { A, B }",
                "public class Bean { private int size; public int getSize() { return size; } public void setSize(int"
                        + " s) { size = s; } }",
                "public sealed interface Shape { record Dot(int x) implements Shape {} record Circle(int r) implements"
                        + " Shape {} }");

        String messages = compilation.compile(
                processors(),
                List.of(
                        packageInfo(compilation, """
                            @Json.Import(value = Part.class, mixin = PartNames.class, with = @Json(naming = Json.Naming.SNAKE_CASE, view = true))
                            @Json.Import(value = Kind.class, mixin = Kinds.class)
                            @Json.Import(Bean.class)
                            @Json.Import(value = Shape.class, with = @Json(discriminator = "t"), mixin = Shapes.class)
                            """),
                        user(compilation, "PartNames", "interface PartNames { @Json.Name(\"k\") Kind kind(); }"),
                        user(compilation, "Kinds", "class Kinds { @Json.Name(\"a\") Kind A; }"),
                        user(
                                compilation,
                                "Shapes",
                                "@Json.Subtypes({@Json.Subtypes.Of(type = Shape.Dot.class, value = \"dot\"),"
                                        + " @Json.Subtypes.Of(type = Shape.Circle.class, value = \"circle\")}) interface"
                                        + " Shapes {}"),
                        user(
                                compilation,
                                "Order",
                                "@Json public record Order(List<Part> parts, Map<Kind, Bean> beans, Optional<Shape>"
                                        + " shape) {}")));

        assertThat(messages).isEmpty();
        assertThat(generated(compilation, "PartCodec")).contains("NameTable.of(\"part_name\", \"k\")");
        assertThat(generated(compilation, "PartView")).contains("class PartView");
        assertThat(generated(compilation, "KindCodec")).contains("\"a\", \"B\"");
        assertThat(generated(compilation, "Shape_DotCodec")).contains("implements ObjectCodec<Shape.Dot>");
        assertThat(generated(compilation, "OrderCodec")).contains("PartCodec.INSTANCE.decode(reader)");
        assertThat(generated(compilation, "JetonIndex")).contains("user.Order");
        assertThat(generated(compilation, "JetonIndex")).doesNotContain("library");
    }

    @ParameterizedTest
    @EnumSource
    void importSeesWhatIsBelowItAndInTheSameCompilation(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write("library/Part.java", "package library;\npublic record Part(String name) {}"),
                user(compilation, "Home", """
                    @Json.Import(Part.class)
                    class Home {
                        @Json record Inner(Part part) {}
                    }
                    """));
        assertThat(compilation.compile(processors(), sources)).isEmpty();

        List<Path> more = new ArrayList<>(sources);
        more.add(user(compilation, "Outside", "@Json record Outside(Part part) {}"));

        assertThat(compilation.compile(processors(), more)).contains("5: J301: 'part' needs a codec for library.Part");
    }

    @ParameterizedTest
    @EnumSource
    void nearestImportCounts(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(
                compilation,
                "public class Holder { public record Part(String name) {} }",
                "public record Other(int x) {}");
        List<Path> sources = List.of(
                packageInfo(compilation, "@Json.Import(Other.class)\n"),
                compilation.write("near/Home.java", """
                    package near;
                    import dev.jeton.annotation.Json;
                    import library.*;
                    @Json.Import(value = Other.class, mixin = Home.Near.class)
                    public class Home {
                        record Near(@Json.Name("near") int x) {}
                        @Json record Inner(Other other) {}
                    }
                    """),
                user(compilation, "Outer", "@Json record Outer(Other other) {}"));

        assertThat(compilation.compile(processors(), sources)).isEmpty();

        assertThat(compilation.generated().get("near/OtherCodec.java")).contains("NameTable.of(\"near\")");
        assertThat(generated(compilation, "OtherCodec")).contains("NameTable.of(\"x\")");
    }

    @ParameterizedTest
    @EnumSource
    void typeThatIsCompiledLaterSeesTheImportInTheClassFileOfItsPackage(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(compilation, "public record Part(String name) {}");
        Path order = user(compilation, "Order", "@Json record Order(Part part) {}");
        Path names = user(compilation, "Names", "record Names(@Json.Name(\"n\") String name) {}");
        Path info = packageInfo(compilation, "@Json.Import(value = Part.class, mixin = Names.class)");
        assertThat(compilation.compile(processors(), List.of(info, names, order)))
                .isEmpty();
        String before = generated(compilation, "OrderCodec");
        forget(compiler, "OrderCodec", "JetonIndex");

        assertThat(compilation.compile(processors(), List.of(order))).isEmpty();
        assertThat(generated(compilation, "OrderCodec")).isEqualTo(before);

        // What is no mixin by its own package's class file would be said to have annotations for nothing.
        assertThat(compilation.compile(processors(), List.of(names))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void parametersOfAClassFileAreNamedByTheConstructorOfTheMixin(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(compilation, """
            public class Point {
                private final int left;
                private final int top;
                public Point(int left, int top) { this.left = left; this.top = top; }
                public int getLeft() { return left; }
                public int getTop() { return top; }
            }
            """);
        Path point = user(compilation, "Shape", "@Json record Shape(Point point) {}");

        assertThat(compilation.compile(
                        processors(), List.of(packageInfo(compilation, "@Json.Import(Point.class)"), point)))
                .contains("are not in the class file, for which javac needs -parameters");
        forget(compiler, "OrderCodec", "ShapeCodec", "PointCodec", "JetonIndex");

        assertThat(compilation.compile(
                        processors(),
                        List.of(
                                packageInfo(compilation, "@Json.Import(value = Point.class, mixin = Points.class)"),
                                user(compilation, "Points", "class Points { Points(int left, int top) {} }"),
                                point)))
                .isEmpty();
        assertThat(generated(compilation, "PointCodec")).contains("new Point(left, top)");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPublicInAnotherPackageIsReportedAtTheImport(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(
                compilation,
                "public class Outer { static record Part(String name) {} static class Names {} public record"
                        + " Inner(Part part) {} }");

        String messages = compilation.compile(
                processors(),
                List.of(
                        packageInfo(compilation, "@Json.Import(Outer.Inner.class)"),
                        user(compilation, "Order", "@Json record Order(Outer.Inner inner) {}")));

        assertThat(messages).contains("'part'");
        assertThat(messages).contains("library.Outer.Part");
        assertThat(messages.lines().filter(line -> line.matches("\\d+: .*")).toList())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void importWaitsForWhatAnotherProcessorGenerates(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(compilation, "public record Other(int x) {}");
        List<Path> sources = List.of(
                packageInfo(compilation, "@Json.Import(value = sample.Part.class, mixin = Names.class)"),
                user(compilation, "Names", "record Names(@Json.Name(\"n\") String name) {}"),
                user(compilation, "Order", "@Json record Order(sample.Part part) {}"));
        List<Processor> processors = new ArrayList<>(processors());
        processors.add(0, new GeneratingProcessor("Part", "public record Part(String name) {}"));

        assertThat(compilation.compile(processors, sources)).isEmpty();

        assertThat(generated(compilation, "PartCodec")).contains("NameTable.of(\"n\")");
        assertThat(generated(compilation, "OrderCodec")).contains("PartCodec.INSTANCE");
    }

    /** The toString of a record that is imported is not the user's to write. */
    @ParameterizedTest
    @EnumSource
    void secretsOfAnImportedRecordAskForNoToString(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(compilation, "public record Key(String text) {}");
        String names = "record Names(@Json.Secret String text) {}";
        Path info = packageInfo(compilation, "@Json.Import(value = Key.class, mixin = Names.class)");

        assertThat(compilation.compile(processors(), List.of(info, user(compilation, "Names", names))))
                .isEmpty();
        assertThat(compilation.compile(
                        processors(),
                        List.of(user(compilation, "Own", "@Json record Own(@Json.Secret String text) {}"))))
                .contains("J402");
    }

    /** Nobody can remove Jackson's annotations there, so that they are no warning, and what the mixin says is not noted. */
    @ParameterizedTest
    @EnumSource
    void annotationsOfJacksonOnAnImportedTypeAreNoted(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        library(compilation, """
            import com.fasterxml.jackson.annotation.*;
            public class Bean {
                @JsonProperty("n") private String name;
                @JsonIgnore private String other;
                public String getName() { return name; }
                public void setName(String name) { this.name = name; }
                public String getOther() { return other; }
                public void setOther(String other) { this.other = other; }
            }
            """);
        Path names = user(compilation, "Names", "interface Names { @Json.Name(\"n\") String getName(); }");
        Path info = packageInfo(compilation, "@Json.Import(value = Bean.class, mixin = Names.class)");

        assertThat(compilation.compile(processors(), List.of(info, names))).isEmpty();

        List<String> notes = compilation.notes().stream()
                .filter(note -> note.contains("J342"))
                .toList();
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0)).contains("@JsonIgnore on 'other'");
        assertThat(notes.get(0)).doesNotContain("@JsonProperty");
    }
}
