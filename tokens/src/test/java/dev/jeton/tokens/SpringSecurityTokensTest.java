package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.DefaultMapOAuth2AccessTokenResponseConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;

/** Spring Security's readers as another opinion about what real servers sent. Where they disagree, a test says why. */
final class SpringSecurityTokensTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final DefaultMapOAuth2AccessTokenResponseConverter SPRING =
            new DefaultMapOAuth2AccessTokenResponseConverter();

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
    void aTokenIsWhatSpringSecurityReads(String name) throws IOException {
        byte[] body = Resources.bytes("/live/" + name + ".json");
        OAuth2AccessTokenResponse expected = bySpring(body);
        OAuthTokenResponse response = OAuthTokenResponseCodec.INSTANCE.read(body);

        OAuth2AccessToken token = expected.getAccessToken();
        assertThat(response.accessToken()).isEqualTo(token.getTokenValue());
        assertThat(response.tokenType().text())
                .ignoringCase()
                .isEqualTo(token.getTokenType().getValue());
        assertThat(response.expiresIn().getAsLong()).isEqualTo(lifetime(token));
        assertThat(scopes(response)).isEqualTo(token.getScopes());
        OAuth2RefreshToken refreshToken = expected.getRefreshToken();
        assertThat(response.refreshToken()).isEqualTo(refreshToken == null ? null : refreshToken.getTokenValue());
        // OpenID Connect's member is a further one for Spring Security.
        Set<String> others = Sets.difference(expected.getAdditionalParameters().keySet(), Set.of("id_token"));
        assertThat(response.extra().keySet()).isEqualTo(others);
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
                "keycloak-error-invalid_scope",
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
    void anErrorIsWhatSpringSecurityReads(String name) throws IOException {
        byte[] body = Resources.bytes("/live/" + name + ".json");
        OAuth2Error expected = new OAuth2ErrorHttpMessageConverter().read(OAuth2Error.class, message(body));
        OAuthErrorResponse response = OAuthErrorResponseCodec.INSTANCE.read(body);

        assertThat(response.error().text()).isEqualTo(expected.getErrorCode());
        assertThat(response.errorDescription()).isEqualTo(expected.getDescription());
        assertThat(response.errorUri()).isEqualTo(expected.getUri());
    }

    /** Spring Security wants an end for each token and says one second; whether that is so, no server said. */
    @Test
    void anAbsentLifetimeIsOneSecondForSpringSecurityAndNoneHere() throws IOException {
        byte[] body = Resources.bytes("/odd/no-expires-in.json");

        assertThat(lifetime(bySpring(body).getAccessToken())).isEqualTo(1);
        assertThat(OAuthTokenResponseCodec.INSTANCE.read(body).expiresIn()).isEmpty();
    }

    /** So it is for {@code 3600.0}, which it takes for no number. */
    @Test
    void aLifetimeWithAFractionIsOneSecondForSpringSecurityAndReadHere() throws IOException {
        byte[] body = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600.0}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(lifetime(bySpring(body).getAccessToken())).isEqualTo(1);
        assertThat(OAuthTokenResponseCodec.INSTANCE.read(body).expiresIn()).hasValue(3600);
    }

    /** It splits the text of Java's list, brackets included. */
    @Test
    void anArrayOfScopesIsATextForSpringSecurityAndAListHere() throws IOException {
        byte[] body = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"scope\":[\"a\",\"b\"]}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(bySpring(body).getAccessToken().getScopes()).containsExactly("[a,", "b]");
        assertThat(OAuthTokenResponseCodec.INSTANCE.read(body).scope()).containsExactly("a", "b");
    }

    private static OAuth2AccessTokenResponse bySpring(byte[] body) throws IOException {
        return SPRING.convert(JACKSON.readValue(body, new TypeReference<Map<String, Object>>() {}));
    }

    private static long lifetime(OAuth2AccessToken token) {
        return Duration.between(token.getIssuedAt(), token.getExpiresAt()).toSeconds();
    }

    private static Set<String> scopes(OAuthTokenResponse response) {
        List<String> scope = response.scope();
        return scope == null ? ImmutableSet.of() : ImmutableSet.copyOf(scope);
    }

    private static HttpInputMessage message(byte[] body) {
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(body);
            }

            @Override
            public HttpHeaders getHeaders() {
                return new HttpHeaders();
            }
        };
    }
}
