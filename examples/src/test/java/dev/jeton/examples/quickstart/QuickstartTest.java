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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuickstartTest {
    /** The example of RFC 7519 section 3.1. */
    private static final String TOKEN = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
            + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
            + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsItReadsTheFiveSamples() {
        assertThat(run("")).isEqualTo(0);
        for (ResponseType type : ResponseType.SAMPLES) {
            assertThat(out()).contains("== " + type.option() + " ==");
        }
        assertThat(out().lines().filter(line -> line.startsWith("== ")).count()).isEqualTo(5);
        assertThat(out()).contains("OAuthTokenResponse[accessToken=<redacted>, tokenType=Bearer, ");
        assertThat(out()).contains("  \"access_token\": \"2YotnFZFEjr1zCsicMWpAA\",\n");
        assertThat(err()).isEmpty();
    }

    static List<ResponseType> samples() {
        return ResponseType.SAMPLES;
    }

    /** A small document of each type. */
    private static String document(ResponseType type) throws IOException {
        return switch (type) {
            case MSAL, AFFINIDI, PPRO, AUTHLETE, OAUTH ->
                new String(type.openSample().readAllBytes(), StandardCharsets.UTF_8);
            case RESULT -> "access_token=fake-a&scope=repo%2Cgist&token_type=bearer";
            case ERROR, POLLING_ERROR -> "{\"error\":\"slow_down\",\"error_description\":\"d\"}";
            case AFFINIDI_ERROR -> "{\"name\":\"InvalidParameterError\",\"httpStatusCode\":400}";
            case EXCHANGE ->
                "{\"access_token\":\"fake-a\",\"issued_token_type\":\"urn:ietf:params:oauth:token-type:jwt\",\"token_type\":\"N_A\"}";
            case INTROSPECTION -> "{\"active\":true,\"sub\":\"fake-s\"}";
            case DEVICE ->
                "{\"device_code\":\"fake-d\",\"user_code\":\"fake-u\",\"verification_uri\":\"https://a.test\"}";
            case PAR -> "{\"request_uri\":\"fake-r\",\"expires_in\":60}";
            case DETAILS -> "[{\"type\":\"payment\",\"amount\":\"fake-1\"},{\"type\":\"account\"}]";
            case SERVER -> "{\"issuer\":\"https://a.test\",\"response_types_supported\":[\"code\"]}";
            case OPENID ->
                "{\"issuer\":\"https://a.test\",\"jwks_uri\":\"https://a.test/k\",\"response_types_supported\":[\"code\"],"
                        + "\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
            case RESOURCE -> "{\"resource\":\"https://a.test\"}";
            case CLIENT_METADATA -> "{\"redirect_uris\":[\"https://a.test\"]}";
            case CLIENT -> "{\"client_id\":\"c\",\"client_secret\":\"fake-s\"}";
            case USERINFO -> "{\"sub\":\"fake-s\",\"email_verified\":\"true\"}";
            case CIBA -> "{\"auth_req_id\":\"fake-r\",\"expires_in\":60}";
            case CIBA_PING -> "{\"auth_req_id\":\"fake-r\"}";
            case CIBA_PUSH -> "{\"auth_req_id\":\"fake-r\",\"access_token\":\"fake-a\"}";
            case JWKS -> "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"-_8\",\"e\":\"AQAB\"}]}";
            case JWT -> TOKEN + "\n";
        };
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theMembersThatItPrintsHoldNoSecret(ResponseType type) throws IOException {
        String value = type.codec().read(type.openSample()).toString();
        assertThat(value).contains("=<redacted>");
        assertThat(value).doesNotContain("fake-");
        assertThat(value).doesNotContain("2YotnFZFEjr1zCsicMWpAA");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadFromStandardInput(ResponseType type) throws IOException {
        assertThat(run(document(type), "--type", type.option())).isEqualTo(0);
        assertThat(out()).contains("[");
        assertThat(out().lines().findFirst().get()).doesNotContain("fake-");
        assertThat(run(document(type), "--type", type.option(), "-")).isEqualTo(0);
        assertWithMessage(err()).that(err().isEmpty()).isEqualTo(type != ResponseType.JWT);
    }

    @Test
    void withoutATypeAnAnswerIsATokenOrARefusal() {
        assertThat(run("{\"access_token\":\"fake-a\"}", "-")).isEqualTo(0);
        assertThat(out()).startsWith("Granted[accessToken=<redacted>");
        assertThat(run("error=bad_verification_code&error_description=d", "-")).isEqualTo(0);
        assertThat(out()).contains("Denied[error=bad_verification_code, errorDescription=d,");
        assertThat(run("{\"data\":{\"access_token\":\"fake-a\"}}", "-")).isEqualTo(1);
        assertThat(err()).contains("NO_SUBTYPE");
    }

    @Test
    void aTokenIsShownWithAWarningThatNobodyHasVerifiedIt() {
        assertThat(run(TOKEN + "\r\n", "--type", "jwt")).isEqualTo(0);
        assertThat(err()).contains("the signature is not verified");
        assertThat(out()).contains("\"alg\": \"HS256\"");
        assertThat(out()).contains("\"iss\": \"joe\"");
        assertThat(out()).contains("\"http://example.com/is_root\": true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "tOpSeCrEt.tOpSeCrEt.tOpSeCrEt", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenIsRejected(String token) {
        assertThat(run(token, "--type", "jwt")).isEqualTo(1);
        assertThat(err()).startsWith("rejected: ");
        assertThat(err() + out()).doesNotContain("tOpSeCrEt");
        assertThat(err()).doesNotContain("warning");
    }

    @Test
    void aFileIsRead(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("response of a server.json"), "{\"expires_in\":\"60\"}");
        assertThat(run("", "--type", "oauth", file.toString())).isEqualTo(0);
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
            assertThat(out())
                    .containsMatch("\n {16}" + type.option() + " {2,}" + Pattern.quote(type.description()) + "\n");
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
