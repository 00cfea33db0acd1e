package dev.jeton.examples.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.annotation.Json;
import dev.jeton.examples.guide.PageProgram;
import dev.jeton.examples.quickstart.Quickstart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What README and the first pages of the guide say is true: their Java is compiled by javac with the processor, and run. */
final class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private static Path directory;

    private static final String GETTING_STARTED = "docs/guide/getting-started.md";

    /** The pages whose Java is one program. */
    private static final List<String> PAGES = List.of("README.md", "docs/guide/tokens.md", "docs/guide/views.md");

    private static PageProgram program;

    @BeforeAll
    static void compileEveryJavaBlock() throws IOException {
        List<String> blocks = blocks("java", PAGES.toArray(new String[0]));
        assertThat(blocks).hasSize(4);
        program = PageProgram.compile(directory, blocks);
    }

    @AfterAll
    static void close() throws IOException {
        program.close();
    }

    @Test
    void theProgramPrintsWhatTheReadmeSays() throws Exception {
        assertThat(program.run("com.example.Main"))
                .isEqualTo(blocks("text", "README.md").get(0));
    }

    @Test
    void theFirstCommandPrintsWhatThePageSays() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .endsWith(blocks("console", GETTING_STARTED).get(0) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"expires_in\":null", ",\"expires_in\":\"\"", ",\"scope\":\"alpha,beta\""})
    void aTokenWithoutALifetimeIsNotTakenForAnExpiredOne(String members) throws Exception {
        byte[] body =
                ("{\"access_token\":\"q1\",\"token_type\":\"bearer\"" + members + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(isExpired(body, Duration.ofDays(365))).isFalse();
        assertThat(copiedToken(body)).isEqualTo("q1");
    }

    @Test
    void aTokenIsUsedForItsLifetime() throws Exception {
        byte[] body = "{\"access_token\":\"q1\",\"token_type\":\"bearer\",\"expires_in\":60}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(isExpired(body, Duration.ofSeconds(59))).isFalse();
        assertThat(isExpired(body, Duration.ofSeconds(60))).isTrue();
        assertThat(copiedToken(body)).isEqualTo("q1");
        byte[] over =
                "{\"access_token\":\"q1\",\"token_type\":\"bearer\",\"expires_in\":0}".getBytes(StandardCharsets.UTF_8);
        assertThat(isExpired(over, Duration.ZERO)).isTrue();
        assertThat(copiedToken(over)).isEmpty();
    }

    /** Asks the {@code Session} of the page on tokens. */
    private static boolean isExpired(byte[] body, Duration later) throws Exception {
        Instant sentAt = Instant.EPOCH;
        Constructor<?> constructor = program.type("com.example.Session")
                .getDeclaredConstructor(int.class, String.class, byte[].class, Instant.class);
        constructor.setAccessible(true);
        Object session = constructor.newInstance(200, "application/json", body, sentAt);
        Method isExpired = session.getClass().getDeclaredMethod("isExpired", Instant.class);
        isExpired.setAccessible(true);
        return (boolean) isExpired.invoke(session, sentAt.plus(later));
    }

    /** Asks the {@code TokenCopier} of the page on views. */
    private static String copiedToken(byte[] body) throws Exception {
        Object copier =
                program.type("com.example.TokenCopier").getDeclaredConstructor().newInstance();
        Method copyToken = copier.getClass().getDeclaredMethod("copyToken", byte[].class, int.class, byte[].class);
        copyToken.setAccessible(true);
        byte[] target = new byte[16];
        int size = (int) copyToken.invoke(copier, body, body.length, target);
        return new String(target, 0, size, StandardCharsets.UTF_8);
    }

    @Test
    void everyAnnotationIsInTheTable() throws IOException {
        String table = page("docs/guide/annotations.md");
        for (Class<?> nested : Json.class.getDeclaredClasses()) {
            if (nested.isAnnotation()) {
                assertThat(table).containsMatch("(?m)^\\|[^|]*`@Json\\." + nested.getSimpleName() + "`");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.jeton.examples.readme.LinksTest#pages")
    void everyAnnotationThatAPageNamesIsThere(String document) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Class<?> nested : Json.class.getDeclaredClasses()) {
            names.add(nested.getSimpleName());
        }
        // The first column of the tables for users of other libraries has the annotations of these.
        String text = page(document);
        String ours = document.endsWith("/from-others.md") ? text.replaceAll("(?m)^\\|[^|]*\\|", "") : text;
        Matcher name = Pattern.compile("@Json\\.(\\w+)").matcher(ours);
        while (name.find()) {
            assertThat(names).contains(name.group(1));
        }
        Matcher setting = Pattern.compile("@Json\\((\\w+) = ").matcher(ours);
        while (setting.find()) {
            String attribute = setting.group(1);
            assertWithMessage(setting.group())
                    .that(Arrays.stream(Json.class.getMethods())
                            .anyMatch(method -> method.getName().equals(attribute)))
                    .isTrue();
        }
    }

    @Test
    void readmeStaysShort() throws IOException {
        assertThat(page("README.md").lines().count()).isAtMost(180);
    }

    private static String page(String document) throws IOException {
        return Files.readString(ROOT.resolve(document)).replace("\r\n", "\n");
    }

    /** The fenced blocks of a language, in the order of the pages. */
    private static List<String> blocks(String language, String... pages) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String document : pages) {
            Matcher block =
                    Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(page(document));
            while (block.find()) {
                blocks.add(block.group(1));
            }
        }
        return blocks;
    }
}
