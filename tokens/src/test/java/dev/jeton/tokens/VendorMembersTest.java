package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.tokens.affinidi.AffinidiError;
import dev.jeton.tokens.affinidi.AffinidiErrorCodec;
import dev.jeton.tokens.authlete.GrantType;
import dev.jeton.tokens.authlete.IntrospectionResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenResponse;
import dev.jeton.tokens.authlete.TokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponse;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.ppro.PproTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single vendors send, and what it means. */
final class VendorMembersTest {
    private static final Instant SENT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    @Test
    void microsoftsLifetimesAreInstants() {
        ServerAuthorizationTokenResponse response = msal(
                "\"refresh_in\":\"1800\",\"ext_expires_in\":7200,\"refresh_token_expires_in\":9223372036854775807");
        assertThat(response.refreshOn(SENT).get()).isEqualTo(SENT.plusSeconds(1800));
        assertThat(response.extendedExpiresAt(SENT).get()).isEqualTo(SENT.plusSeconds(7200));
        assertThat(response.refreshTokenExpiresAt(SENT).get()).isEqualTo(LATEST);
        ServerAuthorizationTokenResponse none = msal("\"foci\":\"1\"");
        assertThat(none.refreshOn(SENT).isPresent()).isFalse();
        assertThat(none.extendedExpiresAt(SENT).isPresent()).isFalse();
        assertThat(none.refreshTokenExpiresAt(SENT).isPresent()).isFalse();
        assertThat(none.timestampInstant().isPresent()).isFalse();
    }

    /** It is for people who look for an error: a form that nobody expected must not be another one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016-01-09T02:02:12Z",
                "2016-01-09 02:02:12",
                "2016-02-30 02:02:12Z",
                "yesterday",
                "2016-1-9 2:02:12Z"
            })
    void aTimestampOfAnotherFormIsNoInstant(String text) {
        ServerAuthorizationTokenResponse response = msal("\"timestamp\":\"" + text + "\"");
        assertThat(response.timestampInstant().isPresent()).isFalse();
        assertThat(response.timestamp()).isEqualTo(text);
    }

    @Test
    void microsoftsTimestampIsInUtc() {
        assertThat(msal("\"timestamp\":\"2016-01-09 02:02:12Z\"")
                        .timestampInstant()
                        .get())
                .isEqualTo(Instant.parse("2016-01-09T02:02:12Z"));
    }

    @Test
    void theMembersOfB2cAndOfManagedIdentitiesAreRead() {
        ServerAuthorizationTokenResponse response =
                msal("\"id_token_expires_in\":\"3600\",\"profile_info\":\"eyJ\",\"client_id\":\"c\"");
        assertThat(response.idTokenExpiresIn().getAsLong()).isEqualTo(3600);
        assertThat(response.profileInfo()).isEqualTo("eyJ");
        assertThat(response.clientId()).isEqualTo("c");
        assertThat(response.toString()).doesNotContain("eyJ");
    }

    /** As in msal-common's check of a response. */
    @Test
    void aSuberrorOrADescriptionAloneIsAnError() {
        assertThat(msal("\"suberror\":\"bad_token\",\"error_description\":\"x\"")
                        .isError())
                .isTrue();
        assertThat(msal("\"suberror\":\"bad_token\"").isError()).isTrue();
        assertThat(msal("\"error_description\":\"x\"").isError()).isTrue();
        assertThat(msal("\"error\":\"\",\"suberror\":\"\",\"error_description\":\"\"")
                        .isError())
                .isFalse();
        assertThat(msal("\"access_token\":\"a\"").isError()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interaction_required",
                "consent_required",
                "login_required",
                "temporarily_unavailable",
                "server_error"
            })
    void microsoftsErrorsHaveConstants(String code) {
        OAuthErrorCode constant = msal("\"error\":\"" + code + "\"").error().constant();
        assertThat(constant.name()).ignoringCase().isEqualTo(code);
    }

    @Test
    void aRefreshLifetimeOfZeroIsNone() {
        assertThat(ppro("\"refresh_expires_in\":1800").refreshExpiresAt(SENT).get())
                .isEqualTo(SENT.plusSeconds(1800));
        assertThat(ppro("\"refresh_expires_in\":\"1800\"")
                        .refreshExpiresAt(SENT)
                        .get())
                .isEqualTo(SENT.plusSeconds(1800));
        assertThat(ppro("\"refresh_expires_in\":0").refreshExpiresAt(SENT).isPresent())
                .isFalse();
        assertThat(ppro("\"scope\":\"a\"").refreshExpiresAt(SENT).isPresent()).isFalse();
    }

    @Test
    void aNotBeforePolicyOfZeroIsNone() {
        assertThat(ppro("\"not-before-policy\":1388440863").notBefore().get())
                .isEqualTo(Instant.ofEpochSecond(1_388_440_863));
        assertThat(ppro("\"not-before-policy\":0").notBefore().isPresent()).isFalse();
        assertThat(ppro("\"scope\":\"a\"").notBefore().isPresent()).isFalse();
    }

    @Test
    void affinidisErrorsHaveAFormOfTheirOwn() {
        String json = "{\"name\":\"InvalidParameterError\",\"message\":\"m\",\"httpStatusCode\":400,\"traceId\":\"t\","
                + "\"details\":[{\"issue\":\"i\",\"field\":\"f\",\"value\":7,\"location\":\"body\"}]}";
        AffinidiError error = AffinidiErrorCodec.INSTANCE.read(json);
        assertThat(error.name()).isEqualTo("InvalidParameterError");
        assertThat(error.httpStatusCode().getAsInt()).isEqualTo(400);
        assertThat(error.details().get(0).issue()).isEqualTo("i");
        assertThat(error.details().get(0).value()).isEqualTo("7");
        assertThat(error.toString()).doesNotContain("7");
    }

    @Test
    void authletesLifetimeIsInSeconds() {
        assertThat(TokenCreateResponseCodec.INSTANCE
                        .read("{\"expiresIn\":3600}")
                        .expiresAt(SENT)
                        .get())
                .isEqualTo(SENT.plusSeconds(3600));
        assertThat(TokenCreateResponseCodec.INSTANCE
                        .read("{\"expiresAt\":1}")
                        .expiresAt(SENT)
                        .isPresent())
                .isFalse();
    }

    @Test
    void authletesTimesAreInMillisecondsAndZeroIsNone() {
        TokenResponse response = TokenResponseCodec.INSTANCE.read(
                "{\"accessTokenExpiresAt\":1700000000123,\"refreshTokenExpiresAt\":0}");
        assertThat(response.accessTokenExpiresAtInstant().get()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
        assertThat(response.refreshTokenExpiresAtInstant().isPresent()).isFalse();
        assertThat(IntrospectionResponseCodec.INSTANCE
                        .read("{\"expiresAt\":1}")
                        .expiresAtInstant()
                        .get())
                .isEqualTo(Instant.ofEpochMilli(1));
        assertThat(IntrospectionResponseCodec.INSTANCE
                        .read("{}")
                        .expiresAtInstant()
                        .isPresent())
                .isFalse();
    }

    @Test
    void authletesGrantTypesHaveTheirNamesOfTokenRequests() {
        TokenResponse response = TokenResponseCodec.INSTANCE.read("{\"grantType\":\"TOKEN_EXCHANGE\"}");
        assertThat(response.grantType().constant().wireName())
                .isEqualTo("urn:ietf:params:oauth:grant-type:token-exchange");
        assertThat(Arrays.stream(GrantType.values()).map(GrantType::wireName).toList())
                .containsExactly(
                        "authorization_code",
                        "implicit",
                        "password",
                        "client_credentials",
                        "refresh_token",
                        "urn:openid:params:grant-type:ciba",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "urn:ietf:params:oauth:grant-type:jwt-bearer",
                        "urn:ietf:params:oauth:grant-type:pre-authorized_code")
                .inOrder();
    }

    private static ServerAuthorizationTokenResponse msal(String members) {
        return ServerAuthorizationTokenResponseCodec.INSTANCE.read("{" + members + "}");
    }

    private static PproTokenResponse ppro(String members) {
        return PproTokenResponseCodec.INSTANCE.read("{" + members + "}");
    }
}
