package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResults;
import dev.jeton.tokens.oauth.TokenType;
import dev.jeton.tokens.ppro.PproTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that real servers sent, read by Jackson as the second opinion. */
final class LiveResponsesTest {
    private static final JsonCodec<PproTokenResponse> PPRO = new ViewedCodec<>(
            PproTokenResponseCodec.INSTANCE, new PproTokenResponseView(), PproTokenResponseView::toValue);
    private static final JsonCodec<OAuthTokenResponse> OAUTH = new ViewedCodec<>(
            OAuthTokenResponseCodec.INSTANCE, new OAuthTokenResponseView(), OAuthTokenResponseView::toValue);
    private static final JsonCodec<OAuthErrorResponse> ERROR = new ViewedCodec<>(
            OAuthErrorResponseCodec.INSTANCE, new OAuthErrorResponseView(), OAuthErrorResponseView::toValue);

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keycloak-authorization_code-pkce",
                "keycloak-client2_credentials",
                "keycloak-client_credentials-scope",
                "keycloak-client_credentials",
                "keycloak-master-admin-cli-password",
                "keycloak-password-60roles",
                "keycloak-password-offline",
                "keycloak-password-openid",
                "keycloak-password",
                "keycloak-refresh",
                "keycloak-token-exchange"
            })
    void keycloak(String name) throws IOException {
        JsonNode expected = JACKSON.readTree(body(name));
        PproTokenResponse response = PPRO.read(body(name));

        assertThat(response.accessToken())
                .isEqualTo(expected.get("access_token").textValue());
        assertThat(response.tokenType().is(TokenType.BEARER)).isTrue();
        assertThat(response.refreshToken()).isEqualTo(text(expected, "refresh_token"));
        assertThat(response.sessionState()).isEqualTo(text(expected, "session_state"));
        assertThat(String.join(" ", response.scope())).isEqualTo(text(expected, "scope"));
        assertThat(response.expiresIn()).isEqualTo(number(expected, "expires_in"));
        assertThat(response.refreshExpiresIn()).isEqualTo(number(expected, "refresh_expires_in"));
        assertThat(response.notBeforePolicy()).isEqualTo(number(expected, "not-before-policy"));
        assertThat(response.idToken()).isEqualTo(text(expected, "id_token"));
        assertThat(response.extra().keySet())
                .isEqualTo(expected.has("issued_token_type") ? Set.of("issued_token_type") : Set.of());
        assertThat(response.isError()).isFalse();
        assertRoundTrip(PPRO, response, expected);
        assertIsToken(name, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mock-oauth2-client_credentials",
                "mock-oauth2-password",
                "spring-as-client_credentials-noscope",
                "spring-as-client_credentials"
            })
    void serversThatKeepToTheRfc(String name) throws IOException {
        JsonNode expected = JACKSON.readTree(body(name));
        OAuthTokenResponse response = OAUTH.read(body(name));

        assertThat(response.accessToken())
                .isEqualTo(expected.get("access_token").textValue());
        assertThat(response.tokenType().is(TokenType.BEARER)).isTrue();
        assertThat(response.expiresIn()).isEqualTo(number(expected, "expires_in"));
        assertThat(response.refreshToken()).isEqualTo(text(expected, "refresh_token"));
        assertThat(response.scope() == null ? null : String.join(" ", response.scope()))
                .isEqualTo(text(expected, "scope"));
        assertThat(response.idToken()).isEqualTo(text(expected, "id_token"));
        assertRoundTrip(OAUTH, response, expected);
        assertIsToken(name, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "keycloak-error-authorization_pending, AUTHORIZATION_PENDING",
        "keycloak-error-code-reuse, INVALID_GRANT",
        "keycloak-error-invalid_client, UNAUTHORIZED_CLIENT",
        "keycloak-error-invalid_grant-code, INVALID_GRANT",
        "keycloak-error-invalid_grant-password, INVALID_GRANT",
        "keycloak-error-invalid_grant-refresh, INVALID_GRANT",
        "keycloak-error-invalid_scope, INVALID_SCOPE",
        "keycloak-error-missing_grant, INVALID_REQUEST",
        "keycloak-error-par, INVALID_REQUEST",
        "keycloak-error-slow_down, SLOW_DOWN",
        "keycloak-error-unauthorized_client, UNAUTHORIZED_CLIENT",
        "keycloak-error-unsupported_grant, UNSUPPORTED_GRANT_TYPE",
        "keycloak-error-404,",
        "mock-oauth2-error, INVALID_GRANT",
        "spring-as-error-invalid_client, INVALID_CLIENT",
        "spring-as-error-invalid_grant, INVALID_GRANT",
        "spring-as-error-invalid_scope, INVALID_SCOPE",
        "spring-as-error-unsupported_grant, UNSUPPORTED_GRANT_TYPE"
    })
    void errors(String name, OAuthErrorCode code) throws IOException {
        JsonNode expected = JACKSON.readTree(body(name));
        OAuthErrorResponse error = ERROR.read(body(name));

        assertWithMessage(name).that(error.error().constant()).isEqualTo(code);
        assertThat(error.error().text()).isEqualTo(text(expected, "error"));
        assertThat(error.errorDescription()).isEqualTo(text(expected, "error_description"));
        assertThat(error.errorUri()).isEqualTo(text(expected, "error_uri"));
        assertRoundTrip(ERROR, error, expected);
        // Keycloak has one type for both.
        PproTokenResponse response = PPRO.read(body(name));
        assertThat(response.isError()).isTrue();
        assertThat(response.error()).isEqualTo(error.error());
        TokenResult.Denied denied = (TokenResult.Denied) TokenResults.read(400, "application/json", body(name));
        assertThat(denied.errorCode().get()).isEqualTo(error.error().text());
        assertThat(denied.errorDescription()).isEqualTo(error.errorDescription());
        assertRoundTrip(TokenResultTest.RESULT, denied, expected);
    }

    private static void assertIsToken(String name, JsonNode expected) throws IOException {
        TokenResult.Granted granted = (TokenResult.Granted) TokenResults.read(200, "application/json", body(name));
        assertThat(granted.accessToken()).isEqualTo(text(expected, "access_token"));
        assertThat(granted.expiresIn()).isEqualTo(number(expected, "expires_in"));
        assertThat(granted.refreshToken()).isEqualTo(text(expected, "refresh_token"));
        assertRoundTrip(TokenResultTest.RESULT, granted, expected);
    }

    @Test
    void anEmptyBodyIsRejected() {
        JsonException rejection =
                Assertions.assertThrows(JsonException.class, () -> PPRO.read(body("keycloak-userinfo-bad")));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
    }

    private static <T> void assertRoundTrip(JsonCodec<T> codec, T value, JsonNode expected) throws IOException {
        assertThat(JACKSON.readTree(codec.toBytes(value))).isEqualTo(expected);
        assertThat(codec.read(codec.toBytes(value))).isEqualTo(value);
    }

    private static byte[] body(String name) {
        return Resources.bytes("/live/" + name + ".json");
    }

    private static String text(JsonNode object, String name) {
        JsonNode member = object.get(name);
        return member == null ? null : member.textValue();
    }

    private static OptionalLong number(JsonNode object, String name) {
        JsonNode member = object.get(name);
        return member == null ? OptionalLong.empty() : OptionalLong.of(member.longValue());
    }
}
