package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.tokens.authlete.AuthzDetailsElementCodec;
import dev.jeton.tokens.authlete.PropertyCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No eight characters of a secret appear in a {@code toString} or an exception, whatever is done to the document. */
final class SecretsTest {
    private static final String CANARY = "cNrY4tO9kXq7ZbV2mLw8PdR5gHs1JfUe";
    private static final int WINDOW = 8;

    private static String document(TokenFormat format) {
        return switch (format) {
            case OAUTH, AFFINIDI -> members("access_token", "refresh_token", "id_token");
            case MSAL ->
                members("access_token", "refresh_token", "id_token", "client_info", "spa_code", "profile_info");
            case PPRO ->
                members("access_token", "refresh_token", "id_token", "session_state", "authed_user", "webhook");
            case AUTHLETE -> """
                    {"accessToken":"%1$s","refreshToken":"%1$s","jwtAccessToken":"%1$s","sessionId":"%1$s",
                     "properties":[{"key":"k","value":"%1$s"}],
                     "authorizationDetails":{"elements":[{"type":"t","otherFields":"{\\"iban\\":\\"%1$s\\"}"}]},
                     "authed_user":{"access_token":"%1$s"}}
                    """.formatted(CANARY);
        };
    }

    private static String members(String... names) {
        StringBuilder json = new StringBuilder("{\"expires_in\":3600,\n \"scope\":\"openid\"");
        for (String name : names) {
            json.append(",\n \"").append(name).append("\":\"").append(CANARY).append('"');
        }
        return json.append(",\n \"unknown\":{\"token\":[\"")
                .append(CANARY)
                .append("\"],\"")
                .append(CANARY)
                .append("\":1},\"")
                .append(CANARY)
                .append("\":2}")
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void toStringShowsNoSecretButWhatIsNone(TokenFormat format) {
        Object value = format.codec().read(document(format));
        assertSilent(value.toString());
        assertThat(value.toString()).contains("<redacted>");
        assertThat(value.toString()).contains(format == TokenFormat.AUTHLETE ? "key=k" : "scope=[openid]");
        assertThat(format.codec().read("{}").toString()).doesNotContain("<redacted>");
    }

    @Test
    void nestedValuesShowNoSecretEither() {
        assertSilent(
                PropertyCodec.INSTANCE.read("{\"value\":\"" + CANARY + "\"}").toString());
        assertSilent(AuthzDetailsElementCodec.INSTANCE
                .read("{\"type\":\"t\",\"otherFields\":\"" + CANARY + "\"}")
                .toString());
    }

    @ParameterizedTest
    @EnumSource
    void noPrefixMakesAnErrorTalk(TokenFormat format) {
        byte[] document = document(format).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < document.length; length++) {
            readAndListen(format, Arrays.copyOf(document, length), JsonLimits.DEFAULT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noChangedByteMakesAnErrorTalk(TokenFormat format) {
        byte[] document = document(format).getBytes(StandardCharsets.UTF_8);
        byte[] replacements =
                Arrays.copyOf(DamagedDocumentsTest.REPLACEMENTS, DamagedDocumentsTest.REPLACEMENTS.length + 4);
        System.arraycopy(
                new byte[] {'\n', '}', '1', ','}, 0, replacements, DamagedDocumentsTest.REPLACEMENTS.length, 4);
        int rejected = 0;
        for (int index = 0; index < document.length; index++) {
            for (byte replacement : replacements) {
                byte[] changed = document.clone();
                changed[index] = replacement;
                rejected += readAndListen(format, changed, JsonLimits.DEFAULT);
            }
        }
        assertThat(rejected).isAtLeast(3 * document.length);
    }

    @ParameterizedTest
    @EnumSource
    void noLimitMakesAnErrorTalk(TokenFormat format) {
        byte[] document = document(format).getBytes(StandardCharsets.UTF_8);
        JsonLimits limits = JsonLimits.DEFAULT;
        List<JsonLimits> narrow = List.of(
                limits.toBuilder().maxDocumentBytes(50).build(),
                limits.toBuilder().maxDepth(1).build(),
                limits.toBuilder().maxStringBytes(16).build(),
                limits.toBuilder().maxNameBytes(7).build(),
                limits.toBuilder().maxMembers(2).build());
        for (JsonLimits limit : narrow) {
            assertWithMessage(limit.toString())
                    .that(readAndListen(format, document, limit))
                    .isEqualTo(1);
        }
    }

    /** A secret where a number, an object, a list or a constant belongs. */
    @ParameterizedTest
    @EnumSource
    void noWrongPlaceMakesAnErrorTalk(TokenFormat format) {
        for (String name : new String[] {
            "expires_in",
            "expiresIn",
            "scope",
            "scopes",
            "error",
            "token_type",
            "properties",
            "authorizationDetails",
            "status"
        }) {
            for (String value :
                    new String[] {"\"%s\"", "[\"%s\"]", "{\"%s\":1}", "{\"type\":\"%s\"}", "%s", "[[\"%s\"]]"}) {
                // Types that are no secrets take the text as what it claims to be.
                String json = "{\"" + name + "\":" + value.formatted(CANARY) + "}";
                try {
                    format.codec().read(json);
                } catch (JsonException rejection) {
                    assertSilent(rejection);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noDuplicateMakesAnErrorTalk(TokenFormat format) {
        String name = format.accessTokenName();
        String twice = "{\"%1$s\":\"%2$s\",\"%1$s\":\"%2$s\"}";
        assertThat(readAndListen(
                        format, twice.formatted(name, CANARY).getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT))
                .isEqualTo(1);
        // Twice the same unknown name: rejected, since such members are kept.
        assertThat(readAndListen(
                        format, twice.formatted(CANARY, CANARY).getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT))
                .isEqualTo(1);
    }

    @Test
    void writingMakesNoErrorTalk() {
        OAuthTokenResponse value = new OAuthTokenResponse(
                CANARY + "\uD800", null, OptionalLong.empty(), null, List.of(CANARY + " "), CANARY, Map.of());
        JsonException rejection =
                Assertions.assertThrows(JsonException.class, () -> OAuthTokenResponseCodec.INSTANCE.toJson(value));
        assertSilent(rejection);
    }

    /** Or else all of these tests would be worth nothing. */
    @Test
    void eightCharactersOfASecretAreNoticed() {
        String leak = "token=" + CANARY.substring(11, 11 + WINDOW);
        Assertions.assertThrows(AssertionError.class, () -> assertSilent(leak));
        assertSilent("token=" + CANARY.substring(11, 11 + WINDOW - 1));
    }

    /** Returns 1 if the document was rejected, and 0 if not. */
    private static int readAndListen(TokenFormat format, byte[] document, JsonLimits limits) {
        JsonReader reader = JsonReader.create(limits);
        try {
            assertSilent(format.codec().read(reader.reset(document)).toString());
            return 0;
        } catch (JsonException rejection) {
            assertSilent(rejection);
            return 1;
        } finally {
            assertSilent(reader.toString());
        }
    }

    private static void assertSilent(JsonException rejection) {
        StringWriter trace = new StringWriter();
        rejection.printStackTrace(new PrintWriter(trace));
        assertSilent(trace.toString());
        assertSilent(rejection.path());
    }

    private static void assertSilent(String text) {
        for (int index = 0; index + WINDOW <= CANARY.length(); index++) {
            if (text.contains(CANARY.substring(index, index + WINDOW))) {
                assertWithMessage("shows a part of a secret").that(text).isEmpty();
            }
        }
    }
}
