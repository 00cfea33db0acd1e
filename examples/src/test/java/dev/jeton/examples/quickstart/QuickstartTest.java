package dev.jeton.examples.quickstart;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuickstartTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsItReadsTheFiveSamples() {
        assertThat(run("")).isEqualTo(0);
        for (ResponseType type : ResponseType.values()) {
            assertThat(out()).contains("== " + type.option() + " ==");
        }
        assertThat(out()).contains("OAuthTokenResponse[accessToken=<redacted>, tokenType=Bearer, ");
        assertThat(out()).contains("  \"access_token\": \"2YotnFZFEjr1zCsicMWpAA\",\n");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMembersThatItPrintsHoldNoSecret(ResponseType type) throws IOException {
        String value = type.codec().read(type.openSample()).toString();
        assertThat(value).contains("=<redacted>");
        assertThat(value).doesNotContain("fake-");
        assertThat(value).doesNotContain("2YotnFZFEjr1zCsicMWpAA");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadFromStandardInput(ResponseType type) throws IOException {
        String sample = new String(type.openSample().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run(sample, "--type", type.option())).isEqualTo(0);
        assertThat(out()).contains("[");
        assertThat(run(sample, "--type", type.option(), "-")).isEqualTo(0);
        assertThat(err()).isEmpty();
    }

    @Test
    void aFileIsRead(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("response of a server.json"), "{\"expires_in\":\"60\"}");
        assertThat(run("", file.toString())).isEqualTo(0);
        assertThat(out()).contains("{\n  \"expires_in\": 60\n}");
    }

    @Test
    void aBadDocumentIsRejectedWithItsPlace() {
        assertThat(run("{\n  \"access_token\": \"tOpSeCrEt\",\n  \"access\\u005ftoken\": \"b\"\n}", "--type", "oauth"))
                .isEqualTo(1);
        assertThat(err()).contains("DUPLICATE_MEMBER");
        assertThat(err()).contains("$.access_token");
        assertThat(err()).contains("line:   3, column 3");
        assertThat(err() + out()).doesNotContain("tOpSeCrEt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--type", "--type saml", "--tpye oauth", "a b", "-- a"})
    void wrongArgumentsAreAnsweredWithTheUsage(String arguments) {
        assertThat(run("{}", arguments.split(" "))).isEqualTo(2);
        assertThat(err()).contains(Arguments.USAGE);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--type msal --help"})
    void helpSaysWhatThereIsToSay(String arguments) {
        assertThat(run("", arguments.split(" "))).isEqualTo(0);
        assertThat(err()).isEmpty();
        assertThat(out()).startsWith(Arguments.USAGE + "\n");
        for (ResponseType type : ResponseType.values()) {
            assertThat(out()).contains(" " + type.option() + " ");
        }
        for (String part : new String[] {"--type TYPE", "--help", "FILE", "standard input", "Exit status: 0"}) {
            assertThat(out()).contains(part);
        }
    }

    @Test
    void aFileThatIsNotThereIsReported(@TempDir Path directory) {
        Path file = directory.resolve("none.json");
        assertThat(run("", file.toString())).isEqualTo(2);
        assertThat(err()).contains("none.json");
        assertWithMessage("it is no wrong usage").that(err()).doesNotContain(Arguments.USAGE);
    }

    private int run(String input, String... arguments) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return new Quickstart(
                        new ByteArrayInputStream(bytes),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    /** What was printed, with the line ends of Unix. */
    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
