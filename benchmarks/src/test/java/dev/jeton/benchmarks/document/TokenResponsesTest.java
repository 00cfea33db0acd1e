package dev.jeton.benchmarks.document;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents are what the report says of them. */
class TokenResponsesTest {
    @ParameterizedTest
    @CsvSource({"rfc, 140", "oidc, 3773", "keycloak, 6307", "shuffled, 140"})
    void documentsHaveTheSizesThatTheReportNames(String name, int bytes) {
        assertThat(TokenResponses.named(name)).hasLength(bytes);
    }

    @Test
    void documentsAreTheSameEachTime() {
        for (String name : TokenResponses.NAMES) {
            assertThat(TokenResponses.named(name)).isEqualTo(TokenResponses.named(name));
        }
    }

    /** Only then are differences between their times costs of how it is said. */
    @ParameterizedTest
    @ValueSource(strings = {"pretty", "shuffled", "unknown"})
    void variantsSayTheSameAsTheExample(String name) {
        assertThat(read(name)).isEqualTo(read("rfc"));
    }

    @Test
    void escapesStandForCharacters() {
        TokenResponse response = read("escaped");
        assertThat(response.accessToken()).isEqualTo("gAAAAB/2YotnFZFEjr1zCsicMWpAA+tGzv3JOkF0XG5Qx2TlKWIA==");
        assertThat(response.refreshToken()).isEqualTo("1//0e-b7Xq\tQm\"yPz\\w😀");
        assertThat(response.scope()).isEqualTo("lire écrire 読む 😀 https://www.example.com/auth/données");
    }

    @Test
    void shuffledMembersFollowNoneThatTheyFollowInTheType() {
        List<String> declared =
                List.of("access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token");
        List<String> names = names("shuffled");
        assertThat(names.get(0)).isNotEqualTo(declared.get(0));
        for (int i = 1; i < names.size(); i++) {
            assertThat(declared.indexOf(names.get(i))).isNotEqualTo(declared.indexOf(names.get(i - 1)) + 1);
        }
    }

    @Test
    void rolesOfKeycloakAreInTheAccessToken() {
        String claims = new String(
                Base64.getUrlDecoder().decode(read("keycloak").accessToken().split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("\"department-role-with-a-long-name-60\"]");
    }

    private static List<String> names(String document) {
        Matcher matcher = Pattern.compile("\"(\\w+)\":")
                .matcher(new String(TokenResponses.named(document), StandardCharsets.UTF_8));
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static TokenResponse read(String name) {
        return TokenResponseCodec.INSTANCE.read(TokenResponses.named(name));
    }
}
