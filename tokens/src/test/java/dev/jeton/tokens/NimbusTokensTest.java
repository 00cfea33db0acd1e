package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.util.List;
import net.minidev.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nimbus' OAuth 2.0 SDK as the second opinion about token responses that real servers sent. */
final class NimbusTokensTest {

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
                "keycloak-token-exchange",
                "mock-oauth2-client_credentials",
                "mock-oauth2-password",
                "spring-as-client_credentials-noscope",
                "spring-as-client_credentials"
            })
    void aTokenIsWhatNimbusReads(String name) throws Exception {
        byte[] body = body(name);
        AccessTokenResponse expected = AccessTokenResponse.parse(json(body));
        OAuthTokenResponse response = OAuthTokenResponseCodec.INSTANCE.read(body);

        AccessToken token = expected.getTokens().getAccessToken();
        assertThat(response.accessToken()).isEqualTo(token.getValue());
        assertThat(response.expiresIn().orElse(0)).isEqualTo(token.getLifetime());
        assertThat(response.scope()).isEqualTo(scope(token.getScope()));
        assertThat(response.tokenType().text())
                .ignoringCase()
                .isEqualTo(token.getType().getValue());
        RefreshToken refreshToken = expected.getTokens().getRefreshToken();
        assertThat(response.refreshToken()).isEqualTo(refreshToken == null ? null : refreshToken.getValue());
        // What is unknown to one is unknown to the other, but for the two that OpenID Connect and RFC 8693 add.
        assertThat(response.extra().keySet()).containsNoneOf("id_token", "access_token");
        expected.getCustomParameters().keySet().stream()
                .filter(member -> !member.equals("id_token"))
                .forEach(member -> assertThat(response.extra()).containsKey(member));
        // What is written is the same for Nimbus as what was read.
        assertThat(AccessTokenResponse.parse(json(OAuthTokenResponseCodec.INSTANCE.toBytes(response)))
                        .toJSONObject())
                .isEqualTo(expected.toJSONObject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keycloak-error-authorization_pending",
                "keycloak-error-code-reuse",
                "keycloak-error-invalid_client",
                "keycloak-error-invalid_grant-code",
                "keycloak-error-invalid_grant-password",
                "keycloak-error-invalid_grant-refresh",
                "keycloak-error-missing_grant",
                "keycloak-error-par",
                "keycloak-error-slow_down",
                "keycloak-error-unauthorized_client",
                "keycloak-error-unsupported_grant",
                "keycloak-error-404",
                "mock-oauth2-error",
                "spring-as-error-invalid_client",
                "spring-as-error-invalid_grant",
                "spring-as-error-invalid_scope",
                "spring-as-error-unsupported_grant"
            })
    void anErrorIsWhatNimbusReads(String name) throws Exception {
        byte[] body = body(name);
        ErrorObject expected = TokenErrorResponse.parse(json(body)).getErrorObject();
        OAuthErrorResponse response = OAuthErrorResponseCodec.INSTANCE.read(body);

        assertThat(response.error().text()).isEqualTo(expected.getCode());
        assertThat(response.errorDescription()).isEqualTo(expected.getDescription());
        assertThat(response.errorUri())
                .isEqualTo(expected.getURI() == null ? null : expected.getURI().toString());
    }

    /** Section 5.2 allows no quotation mark in a description; Nimbus takes it out, and Jeton leaves it as Keycloak sent it. */
    @Test
    void aQuotationMarkInADescriptionStays() throws Exception {
        byte[] body = body("keycloak-error-invalid_scope");
        ErrorObject expected = TokenErrorResponse.parse(json(body)).getErrorObject();
        OAuthErrorResponse response = OAuthErrorResponseCodec.INSTANCE.read(body);

        assertThat(response.errorDescription()).isEqualTo("Invalid scopes: nope \"q\"");
        assertThat(expected.getDescription()).isEqualTo("Invalid scopes: nope q");
        assertThat(response.error().text()).isEqualTo(expected.getCode());
    }

    private static List<String> scope(Scope scope) {
        return scope == null ? null : scope.toStringList();
    }

    private static byte[] body(String name) {
        return Resources.bytes("/live/" + name + ".json");
    }

    private static JSONObject json(byte[] body) throws Exception {
        return JSONObjectUtils.parse(new String(body, UTF_8));
    }
}
