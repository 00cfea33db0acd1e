package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.processor.CodecListsTest.AnyCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code @Json.Defaults} of packages and modules changes, and where. */
class DefaultsTest {
    private static final String HEADER = "import dev.jeton.annotation.Json;\nimport java.util.*;\n";

    @TempDir
    Path directory;

    private FileCompilation compilation(AnyCompiler compiler, String name) throws IOException {
        FileCompilation compilation =
                new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler + name)));
        return compiler == AnyCompiler.ECLIPSE ? compilation.with("-warn:-unusedImport") : compilation;
    }

    private static Path defaults(FileCompilation compilation, String home, String settings) throws IOException {
        return compilation.write(
                home.replace('.', '/') + "/package-info.java",
                "@dev.jeton.annotation.Json.Defaults(@dev.jeton.annotation.Json("
                        + settings.replace("Json.", "dev.jeton.annotation.Json.") + "))\npackage " + home + ";\n");
    }

    private static Path source(FileCompilation compilation, String home, String name, String declaration)
            throws IOException {
        return compilation.write(
                home.replace('.', '/') + "/" + name + ".java", "package " + home + ";\n" + HEADER + declaration);
    }

    private static String generated(FileCompilation compilation, List<Path> sources, String file) throws IOException {
        assertThat(compilation.compile(new JsonProcessor(), sources)).isEmpty();
        return compilation.generated().get(file);
    }

    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void bareJsonMeansWhatThePackageSays(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler, "package");
        List<Path> sources = List.of(
                defaults(
                        compilation,
                        "sample",
                        "naming = Json.Naming.SNAKE_CASE, unknown = Json.Unknown.FAIL, view = true"),
                source(compilation, "sample", "Token", "@Json public record Token(String accessToken) {}"),
                source(
                        compilation,
                        "sample",
                        "Own",
                        "@Json(naming = Json.Naming.KEBAB_CASE, view = false) public record Own(String accessToken) {}"),
                source(compilation, "sample", "Kind", "@Json public enum Kind { FIRST_ONE }"),
                source(compilation, "sample", "Id", "@Json public record Id(@Json.Value String text) {}"),
                source(
                        compilation,
                        "sample",
                        "Open",
                        "@Json public record Open(@Json.Extra Map<String, dev.jeton.RawJson> rest) { public String toString() { return \"\"; } }"),
                source(compilation, "sample.below", "Other", "@Json public record Other(String accessToken) {}"));

        String token = generated(compilation, sources, "sample/TokenCodec.java");

        assertThat(token).contains("NameTable.of(\"access_token\")");
        assertThat(token).contains("throw reader.unknownMember()");
        assertThat(compilation.generated().get("sample/OwnCodec.java")).contains("NameTable.of(\"access-token\")");
        assertThat(compilation.generated().get("sample/OwnCodec.java")).contains("throw reader.unknownMember()");
        assertThat(compilation.generated().get("sample/KindCodec.java")).contains("\"first_one\"");
        assertThat(compilation.generated().get("sample/OpenCodec.java")).contains("Extras.add(");
        assertWithMessage("another package")
                .that(compilation.generated().get("sample/below/OtherCodec.java"))
                .contains("NameTable.of(\"accessToken\")");
        assertThat(compilation.generated().keySet())
                .containsAtLeast("sample/TokenView.java", "sample/OpenView.java", "sample/IdCodec.java");
        assertThat(compilation.generated().keySet())
                .containsNoneOf(
                        "sample/OwnView.java",
                        "sample/IdView.java",
                        "sample/KindView.java",
                        "sample/below/OtherView.java");
    }

    @Test
    void packageGoesBeforeTheModuleSettingBySetting() throws IOException {
        FileCompilation compilation = compilation(AnyCompiler.JAVAC, "module").with("--module-path", UserPath.get());
        List<Path> sources = List.of(
                compilation.write(
                        "module-info.java",
                        HEADER.replace("import java.util.*;\n", "")
                                + "@Json.Defaults(@Json(naming = Json.Naming.SNAKE_CASE, unknown = Json.Unknown.FAIL))\n"
                                + "module user { requires dev.jeton.runtime; requires static dev.jeton.annotation; }"),
                defaults(compilation, "sample", "naming = Json.Naming.KEBAB_CASE"),
                source(compilation, "sample", "Token", "@Json record Token(String accessToken) {}"),
                source(compilation, "other", "Token", "@Json record Token(String accessToken) {}"));

        String token = generated(compilation, sources, "sample/TokenCodec.java");

        assertThat(token).contains("NameTable.of(\"access-token\")");
        assertThat(token).contains("throw reader.unknownMember()");
        assertThat(compilation.generated().get("other/TokenCodec.java")).contains("NameTable.of(\"access_token\")");
    }

    @Test
    void subtypeTakesWhatItsParentSaysBeforeThePackage() throws IOException {
        FileCompilation compilation = compilation(AnyCompiler.JAVAC, "subtypes");
        List<Path> sources = List.of(
                defaults(compilation, "sample", "naming = Json.Naming.SNAKE_CASE, include = Json.Inclusion.ALWAYS"),
                source(compilation, "sample", "Shape", """
                        @Json(discriminator = "type", naming = Json.Naming.KEBAB_CASE)
                        sealed interface Shape {
                            @Json.Subtype("circle")
                            record Circle(String fillColor) implements Shape {}
                        }
                        """));

        String circle = generated(compilation, sources, "sample/Shape_CircleCodec.java");

        assertThat(circle).contains("\"fill-color\"");
        assertThat(circle).contains("writer.writeNull()");
    }

    /** What uses a type of another jar must know whether that has a view. */
    @ParameterizedTest
    @EnumSource(AnyCompiler.class)
    void defaultsHoldForTypesFromClassFiles(AnyCompiler compiler) throws IOException {
        FileCompilation library = compilation(compiler, "library");
        assertThat(library.compile(
                        new JsonProcessor(),
                        List.of(
                                defaults(library, "library", "view = true"),
                                source(library, "library", "Part", "@Json public record Part(String text) {}"))))
                .isEmpty();
        FileCompilation user = compilation(compiler, "user")
                .with(
                        "-classpath",
                        directory.resolve(compiler + "library").resolve("classes")
                                + System.getProperty("path.separator")
                                + System.getProperty("java.class.path"));

        String view = generated(
                user,
                List.of(source(user, "user", "Whole", "@Json(view = true) record Whole(library.Part part) {}")),
                "user/WholeView.java");

        assertThat(view).contains("PartView part");
    }
}
