package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.microsoft.aad.msal4j.MsalReader;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponse;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MSAL4J as another opinion about what Entra, and servers like it, send. */
final class MsalTokensTest {
    private static final ServerAuthorizationTokenResponseCodec CODEC = ServerAuthorizationTokenResponseCodec.INSTANCE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keycloak-authorization_code-pkce",
                "keycloak-client_credentials-scope",
                "keycloak-client_credentials",
                "keycloak-password-60roles",
                "keycloak-password-openid",
                "keycloak-refresh",
                "keycloak-token-exchange",
                "mock-oauth2-client_credentials",
                "mock-oauth2-password",
                "spring-as-client_credentials-noscope",
                "spring-as-client_credentials"
            })
    void aTokenOfAnyServerIsWhatMsalReads(String name) {
        assertSame(new String(Resources.bytes("/live/" + name + ".json"), StandardCharsets.UTF_8));
    }

    @Test
    void aTokenOfEntraIsWhatMsalReads() {
        assertSame(
                "{\"token_type\":\"Bearer\",\"scope\":\"https://graph.microsoft.com/User.Read openid\",\"expires_in\":4799,"
                        + "\"refresh_in\":2399,\"ext_expires_in\":9598,\"access_token\":\"made.up.token\",\"refresh_token\":\"0.AXEA\","
                        + "\"id_token\":\"made.up.id\",\"client_info\":\"eyJ1aWQiOiIxIiwidXRpZCI6IjIifQ\",\"foci\":\"1\"}");
    }

    /** Version 1 of Azure AD has every number in a string. */
    @Test
    void aTokenOfTheFirstVersionIsWhatMsalReads() {
        assertSame(
                "{\"token_type\":\"Bearer\",\"scope\":\"user_impersonation\",\"expires_in\":\"3600\","
                        + "\"ext_expires_in\":\"3600\",\"refresh_in\":\"1800\",\"access_token\":\"a\",\"refresh_token\":\"r\"}");
    }

    @Test
    void anErrorOfEntraIsWhatMsalReads() throws IOException {
        String body = "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50076: made up.\\r\\nTrace ID: 0\","
                + "\"error_codes\":[50076,70011],\"timestamp\":\"2016-01-09 02:02:12Z\",\"trace_id\":\"t\",\"correlation_id\":\"c\","
                + "\"suberror\":\"basic_action\",\"claims\":\"{\\\"access_token\\\":{}}\"}";
        MsalReader.Failure expected = MsalReader.failure(body);
        ServerAuthorizationTokenResponse response = CODEC.read(body);

        assertThat(response.error().text()).isEqualTo(expected.error());
        assertThat(response.errorDescription()).isEqualTo(expected.errorDescription());
        assertThat(response.errorCodes().stream().map(Long::valueOf).toList()).isEqualTo(expected.errorCodes());
        assertThat(response.suberror()).isEqualTo(expected.subError());
        assertThat(response.traceId()).isEqualTo(expected.traceId());
        assertThat(response.timestamp()).isEqualTo(expected.timestamp());
        assertThat(response.correlationId()).isEqualTo(expected.correlationId());
        assertThat(response.claims()).isEqualTo(expected.claims());
    }

    private static void assertSame(String body) {
        MsalReader.Token expected = MsalReader.token(body);
        ServerAuthorizationTokenResponse response = CODEC.read(body);

        assertThat(response.accessToken()).isEqualTo(expected.accessToken());
        assertThat(response.refreshToken()).isEqualTo(expected.refreshToken());
        assertThat(response.idToken()).isEqualTo(expected.idToken());
        assertThat(joined(response.scope())).isEqualTo(expected.scope());
        assertThat(response.expiresIn().orElse(0)).isEqualTo(expected.expiresIn());
        assertThat(response.extExpiresIn().orElse(0)).isEqualTo(expected.extExpiresIn());
        assertThat(response.refreshIn().orElse(0)).isEqualTo(expected.refreshIn());
        assertThat(response.clientInfo()).isEqualTo(expected.clientInfo());
        assertThat(response.foci()).isEqualTo(expected.foci());
    }

    private static String joined(List<String> scope) {
        return scope == null ? null : String.join(" ", scope);
    }
}
