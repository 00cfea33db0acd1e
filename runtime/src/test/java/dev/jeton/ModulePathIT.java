package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar as a module that another module requires. */
class ModulePathIT {
    private static final String JAR = System.getProperty("jeton.runtime.jar");
    private static final List<String> VECTORS = List.of("--add-modules", "jdk.incubator.vector");
    private static final boolean HAS_VECTORS = Runtime.version().feature() >= 25;

    @TempDir
    Path directory;

    private Path classes;

    /** Without a warning, with nothing switched off. */
    @BeforeEach
    void namedModuleThatRequiresTheRuntimeCompilesWithoutAWarning() throws IOException {
        classes = directory.resolve("classes");
        Path descriptor = write("module-info.java", "module app { requires dev.jeton.runtime; }");
        Path main = write("app/Main.java", """
                package app;
                import dev.jeton.JsonReader;
                public final class Main {
                    private Main() {}
                    public static void main(String[] arguments) {
                        byte[] text = ("\\"" + "a".repeat(100) + "\\"").getBytes(java.nio.charset.StandardCharsets.UTF_8);
                        JsonReader reader = JsonReader.create();
                        reader.reset(text, 0, text.length);
                        System.out.println("read " + reader.readString().length());
                    }
                }
                """);

        String messages = tool(
                "javac",
                "-Xlint:all",
                "-Werror",
                "-p",
                JAR,
                "-d",
                classes.toString(),
                descriptor.toString(),
                main.toString());

        assertThat(messages).isEmpty();
    }

    @Test
    void wordsServeWithoutTheVectors() throws IOException, InterruptedException {
        assertThat(run(home(), List.of("-p", modulePath()))).doesNotContain("VectorScanner");
    }

    @Test
    void vectorsServeWhereTheirModuleWasAdded() throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(VECTORS);
        options.addAll(List.of("-p", modulePath()));

        assertThat(run(home(), options).contains("VectorScanner")).isEqualTo(HAS_VECTORS);
    }

    @Test
    void vectorsServeInAnImageThatHasThem() throws IOException, InterruptedException {
        Path image = directory.resolve("image");
        tool("jlink", "-p", modulePath(), "--add-modules", "app,jdk.incubator.vector", "--output", image.toString());

        assertThat(run(image, VECTORS).contains("VectorScanner")).isEqualTo(HAS_VECTORS);
        assertThat(run(image, List.of())).doesNotContain("VectorScanner");
    }

    private String modulePath() {
        return JAR + java.io.File.pathSeparator + classes;
    }

    private static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Starts a JVM of its own, and returns what it printed and which of the runtime's classes it loaded. */
    private String run(Path home, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-Xlog:class+load"));
        command.addAll(options);
        command.addAll(List.of("-m", "app/app.Main"));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String printed = Files.readString(output);
        assertWithMessage(printed).that(status).isEqualTo(0);
        assertThat(printed).contains("read 100");
        return printed.lines().filter(line -> line.contains("dev.jeton.")).reduce("", (all, line) -> all + line + "\n");
    }

    private Path write(String name, String source) throws IOException {
        Path file = directory.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    /** Runs a tool of the JDK, which must succeed, and returns what it printed. */
    private static String tool(String name, String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output, true);
        int status = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        assertWithMessage(output.toString()).that(status).isEqualTo(0);
        return output.toString();
    }
}
