package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of other packages and of other compilations: what generated code can't use is reported on the property. */
class ForeignTypesTest {
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
        return new FileCompilation(compiler.get(), Files.createDirectories(directory.resolve(compiler.name())));
    }

    private static List<Path> writeLibrary(FileCompilation compilation) throws IOException {
        return List.of(compilation.write("library/Part.java", """
                        package library;
                        @dev.jeton.annotation.Json(view = true) public record Part(Kind kind) {}
                        """), compilation.write("library/Kind.java", """
                        package library;
                        @dev.jeton.annotation.Json public enum Kind { X }
                        """));
    }

    private static Path writeUser(FileCompilation compilation) throws IOException {
        return compilation.write("user/Token.java", """
                package user;
                import dev.jeton.OpenEnum;
                import dev.jeton.annotation.Json;
                import java.util.List;
                import library.*;
                @Json(view = true)
                public record Token(
                        Part part,
                        List<Part> parts,
                        Kind kind,
                        OpenEnum<Kind> open,
                        @Json.Ignore Part ignored) {}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void codecOfATypeThatWasCompiledWithTheProcessorIsUsed(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        assertThat(compilation.compile(new JsonProcessor(), writeLibrary(compilation)))
                .isEmpty();

        assertThat(compilation.compile(new JsonProcessor(), List.of(writeUser(compilation))))
                .isEmpty();

        assertThat(compilation.generated().get("user/TokenCodec.java")).contains("import library.PartCodec;");
    }

    @ParameterizedTest
    @EnumSource
    void typeThatWasCompiledWithoutTheProcessorIsReportedOnTheProperty(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        assertThat(compilation.compile(List.of(), writeLibrary(compilation))).isEmpty();

        String messages = compilation.compile(new JsonProcessor(), List.of(writeUser(compilation)));

        assertThat(messages).contains("8: J312: 'part' uses library.Part, and library.PartCodec is not there");
        assertThat(messages).contains("The same holds for Token.parts.");
        assertThat(messages).contains("10: J312: 'kind' uses library.Kind");
        assertThat(messages).contains("The same holds for Token.open.");
        assertThat(messages.lines().filter(line -> line.matches("\\d+: .*")).toList())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void typeThatIsNotPublicThroughoutIsReportedOnTheProperty(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        List<Path> sources = List.of(
                compilation.write("library/Outer.java", """
                        package library;
                        import dev.jeton.annotation.Json;
                        public class Outer extends Hidden {
                            @Json protected record Inner(String text) {}
                            @Json protected enum Kind { X }
                        }
                        """),
                compilation.write("library/Hidden.java", """
                        package library;
                        class Hidden {
                            @dev.jeton.annotation.Json public record Nested(String text) {}
                        }
                        """),
                compilation.write("user/User.java", """
                        package user;
                        import dev.jeton.annotation.Json;
                        import java.util.*;
                        class User extends library.Outer {
                            @Json
                            record Token(
                                    Inner inner,
                                    Map<String, Inner[]> inners,
                                    Optional<Kind> kind,
                                    Nested nested) {}
                        }
                        """));

        String messages = compilation.compile(new JsonProcessor(), sources);

        assertThat(messages)
                .contains("7: J313: 'inner' uses library.Outer.Inner, and library.Outer.Inner is not public");
        assertThat(messages).contains("The same holds for User.Token.inners.");
        assertThat(messages).contains("9: J313: 'kind' uses library.Outer.Kind");
        assertThat(messages)
                .contains("10: J313: 'nested' uses library.Hidden.Nested, and library.Hidden is not public");
        assertThat(messages.lines().filter(line -> line.matches("\\d+: .*")).toList())
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void typeOfALibraryIsNotToBeAnnotatedByItsUser(AnyCompiler compiler) throws IOException {
        FileCompilation compilation = compilation(compiler);
        assertThat(compilation.compile(List.of(), List.of(compilation.write("library/Money.java", """
                                package library;
                                public class Money { public enum Currency { EUR } }
                                """))))
                .isEmpty();

        String messages = compilation.compile(new JsonProcessor(), List.of(compilation.write("user/Token.java", """
                        package user;
                        import dev.jeton.annotation.Json;
                        import library.Money;
                        @Json
                        public record Token(
                                Money money,
                                dev.jeton.OpenEnum<Money.Currency> currency,
                                Outer.Own own) {}
                        class Outer { record Own(String text) {} }
                        """)));

        assertThat(messages)
                .contains(
                        "6: J301: 'money' needs a codec for library.Money, and that type is not annotated. It is not among the"
                                + " sources that are compiled now. If it is yours, annotate it");
        assertThat(messages)
                .contains(
                        "Otherwise import it with @Json.Import on this type or its package, write a record of your own instead");
        assertThat(messages).contains("7: J302: 'currency' needs a codec for the enum library.Money.Currency");
        assertThat(messages).contains("write an enum of your own instead");
        assertThat(messages)
                .contains(
                        "8: J301: 'own' needs a codec for user.Outer.Own, and that type is not annotated. Annotate it with"
                                + " @Json, or");
    }
}
