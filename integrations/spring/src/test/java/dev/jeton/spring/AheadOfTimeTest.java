package dev.jeton.spring;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.boot.WebApplicationType;

/** What Boot's plugins do for a native image, but for the image: they make code of the beans, and list what is found by reflection. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
final class AheadOfTimeTest {
    @TempDir
    Path directory;

    @Test
    void generatedBeansReadAndWriteByCodecs() throws Exception {
        List<String> arguments = List.of(
                "--spring.main.web-application-type=servlet",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--jeton.limits.max-document-bytes=100");
        Processor processor = new Processor(directory, arguments);
        processor.process();
        compile(processor);

        List<String> told = run(processor, arguments).lines().toList();

        assertThat(told).hasSize(6);
        assertThat(told.get(0)).isEqualTo("generated: true");
        assertThat(told.get(1)).isEqualTo("200 {\"order_id\":\"a\",\"quantity\":4}");
        assertThat(told.get(2)).startsWith("400 {\"title\":\"Bad Request\"");
        assertThat(told.get(2)).contains("\"path\":\"$.quantity\"");
        assertThat(told.get(3)).startsWith("413 ");
        assertThat(told.get(4)).isEqualTo("Order[id=b, quantity=6]");
        assertThat(told.get(5)).isEqualTo("Order[id=c, quantity=8]");
    }

    /** Boot binds them by their constructor. */
    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void hintsForThePropertiesAreBootsOwn(WebApplicationType type) {
        Processor processor = new Processor(
                directory,
                List.of("--spring.main.web-application-type=" + type.name().toLowerCase(Locale.ROOT)));
        processor.process();
        RuntimeHints hints = processor.hints;
        assertThat(RuntimeHintsPredicates.reflection()
                        .onConstructor(JetonProperties.class.getDeclaredConstructors()[0])
                        .invoke()
                        .test(hints))
                .isTrue();
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(ProblemCodec.class)
                        .test(hints))
                .isFalse();
    }

    /** Keeps the hints. */
    @SuppressWarnings("NullAway.Init") // There are none before they are written.
    private static final class Processor extends SpringApplicationAotProcessor {
        private RuntimeHints hints;

        Processor(Path directory, List<String> arguments) {
            super(
                    AheadApplication.class,
                    Settings.builder()
                            .sourceOutput(directory.resolve("sources"))
                            .resourceOutput(directory.resolve("resources"))
                            .classOutput(directory.resolve("classes"))
                            .groupId("com.example")
                            .artifactId("ahead")
                            .build(),
                    arguments.toArray(String[]::new));
        }

        @Override
        protected void writeHints(RuntimeHints written) {
            hints = written;
            super.writeHints(written);
        }

        Path sources() {
            return getSettings().getSourceOutput();
        }

        Path classes() {
            return getSettings().getClassOutput();
        }

        String classPath() {
            return String.join(
                    File.pathSeparator,
                    classes().toString(),
                    getSettings().getResourceOutput().toString(),
                    System.getProperty("java.class.path"));
        }
    }

    private static void compile(Processor processor) throws IOException {
        Files.createDirectories(processor.classes());
        List<String> arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-d", processor.classes().toString(), "-cp", processor.classPath()));
        try (Stream<Path> sources = Files.walk(processor.sources())) {
            sources.map(Path::toString)
                    .filter(source -> source.endsWith(".java"))
                    .forEach(arguments::add);
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertWithMessage(messages.toString(StandardCharsets.UTF_8))
                .that(result)
                .isEqualTo(0);
    }

    private String run(Processor processor, List<String> arguments) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        // Apart from the output: newer JVMs warn of what Netty does.
        Path errors = directory.resolve("errors");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dspring.aot.enabled=true",
                "-cp",
                processor.classPath(),
                AheadApplication.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            boolean ended = process.waitFor(150, TimeUnit.SECONDS);
            String told = Files.readString(output);
            String all = told + Files.readString(errors);
            assertWithMessage(all).that(ended).isTrue();
            assertWithMessage(all).that(process.exitValue()).isEqualTo(0);
            return told;
        } finally {
            process.destroyForcibly();
        }
    }
}
