package dev.jeton.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jeton-tokens} is optional. */
final class WithoutTokensTest {
    private static final String PROGRAM = """
            import dev.jeton.JsonCodecs;
            import dev.jeton.http.JsonBodyHandlers;
            import dev.jeton.http.JsonBodyPublishers;

            public final class Program {
                public static void read() {
                    JsonBodyHandlers.of(String.class);
                    JsonBodyHandlers.ofResult(JsonCodecs.of(String.class), JsonCodecs.of(Long.class));
                    JsonBodyPublishers.of("a", JsonCodecs.of(String.class));
                }

                private Program() {}
            }
            """;

    @TempDir
    private Path folder;

    /** The class path of the tests, but for the tokens. */
    private static List<String> classPath() {
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.replace('\\', '/').contains("/tokens/") && !entry.contains("jeton-tokens"))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(String.join("", entries)).doesNotContain("tokens");
        return entries;
    }

    private ClassLoader withoutTokens() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (String entry : classPath()) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void aProgramThatReadsOtherTypesIsCompiledAndRunsWithoutThem() throws Exception {
        Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-Xlint:all,-path",
                        "-Werror",
                        "-d",
                        folder.toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath()),
                        source.toString());
        assertWithMessage("javac").that(status).isEqualTo(0);

        ClassLoader loader = withoutTokens();
        loader.loadClass("Program").getMethod("read").invoke(null);

        assertThrows(ClassNotFoundException.class, () -> loader.loadClass("dev.jeton.tokens.oauth.TokenResult"));
    }
}
