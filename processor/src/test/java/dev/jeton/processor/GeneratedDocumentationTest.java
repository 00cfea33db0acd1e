package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users document their modules with everything that {@code javadoc} complains of switched on, generated classes too. */
class GeneratedDocumentationTest {
    private static final String SESSION = """
            package sample;

            import dev.jeton.OpenEnum;
            import dev.jeton.RawJson;
            import dev.jeton.annotation.Json;
            import java.math.BigDecimal;
            import java.util.List;
            import java.util.Map;
            import java.util.OptionalLong;
            import java.util.Set;

            /**
             * A session.
             *
             * @param userId whose it is
             * @param kind of which kind
             * @param expiresIn the lifetime in seconds
             * @param retries how often
             * @param roles what is allowed
             * @param scopes and where
             * @param limits and how often
             * @param price what it costs
             * @param key a secret
             * @param parent what it came from
             * @param extra what else there is
             */
            @Json(view = true)
            public record Session(
                    @Json.Required String userId,
                    OpenEnum<Kind> kind,
                    @Json.Default("60") OptionalLong expiresIn,
                    int retries,
                    List<String> roles,
                    @Json.SpaceDelimited Set<String> scopes,
                    Map<String, Long> limits,
                    BigDecimal price,
                    byte[] key,
                    Session parent,
                    @Json.Extra Map<String, RawJson> extra) {
                /** A kind. */
                @Json
                public enum Kind {
                    /** The only one. */
                    ONLY
                }

                @Override
                public String toString() {
                    return SessionCodec.INSTANCE.describe(this);
                }
            }
            """;

    @TempDir
    Path directory;

    private FileCompilation compilation() {
        return new FileCompilation(javax.tools.ToolProvider.getSystemJavaCompiler(), directory)
                .with("-Xlint:all", "-Xdoclint:all/protected", "-Werror", "-classpath", UserPath.get());
    }

    @Test
    void compilerFindsNoDocumentationMissing() throws IOException {
        FileCompilation compilation = compilation();

        Path source = compilation.write("sample/Session.java", SESSION);

        assertThat(compilation.compile(List.of(new JsonProcessor(), new StrayAnnotationProcessor()), List.of(source)))
                .isEmpty();
    }

    @Test
    void javadocDocumentsGeneratedClassesWithoutAWarning() throws IOException {
        FileCompilation compilation = compilation();
        Path source = compilation.write("sample/Session.java", SESSION);
        compilation.compile(List.of(new JsonProcessor(), new StrayAnnotationProcessor()), List.of(source));
        StringWriter output = new StringWriter();

        int failed = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(
                        new PrintWriter(output),
                        new PrintWriter(output),
                        "-quiet",
                        "-Xdoclint:all",
                        "-Xwerror",
                        "-d",
                        directory.resolve("documentation").toString(),
                        "-classpath",
                        UserPath.get(),
                        "-sourcepath",
                        directory.resolve("src") + File.pathSeparator + directory.resolve("generated"),
                        "sample");

        assertWithMessage(output.toString()).that(failed).isEqualTo(0);
        assertThat(directory
                        .resolve("documentation/sample/SessionView.html")
                        .toFile()
                        .exists())
                .isTrue();
    }
}
