package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.codeOf;
import static dev.jeton.tokens.Rejections.rejection;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutput;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.Action;
import dev.jeton.tokens.authlete.GrantType;
import dev.jeton.tokens.authlete.TokenCreateResponse;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponse;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseView;
import dev.jeton.tokens.ppro.PproTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What single servers do otherwise than their documents say. */
final class ServerHabitsTest {
    private static final JsonCodec<ServerAuthorizationTokenResponse> MSAL = new ViewedCodec<>(
            ServerAuthorizationTokenResponseCodec.INSTANCE,
            new ServerAuthorizationTokenResponseView(),
            ServerAuthorizationTokenResponseView::toValue);
    private static final JsonCodec<ConsumerAuthTokenEndpointOutput> AFFINIDI = new ViewedCodec<>(
            ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
            new ConsumerAuthTokenEndpointOutputView(),
            ConsumerAuthTokenEndpointOutputView::toValue);
    private static final JsonCodec<PproTokenResponse> PPRO = new ViewedCodec<>(
            PproTokenResponseCodec.INSTANCE, new PproTokenResponseView(), PproTokenResponseView::toValue);
    private static final JsonCodec<TokenCreateResponse> AUTHLETE = new ViewedCodec<>(
            TokenCreateResponseCodec.INSTANCE, new TokenCreateResponseView(), TokenCreateResponseView::toValue);
    private static final JsonCodec<OAuthErrorResponse> ERROR = new ViewedCodec<>(
            OAuthErrorResponseCodec.INSTANCE, new OAuthErrorResponseView(), OAuthErrorResponseView::toValue);

    @Test
    void microsoftSendsErrorCodesAsNumbers() {
        ServerAuthorizationTokenResponse response = MSAL.read("{\"error_codes\":[70011,\"50126\",1e2]}");
        assertThat(response.errorCodes())
                .containsExactly("70011", "50126", "1e2")
                .inOrder();
        assertThat(MSAL.toJson(response)).isEqualTo("{\"error_codes\":[\"70011\",\"50126\",\"1e2\"]}");
    }

    @Test
    void microsoftsFirstVersionSendsEveryNumberAsAString() {
        ServerAuthorizationTokenResponse response =
                MSAL.read("{\"expires_in\":\"3599\",\"ext_expires_in\":\"0\",\"expires_on\":\"1388444763\","
                        + "\"not_before\":\"1388440863\",\"resource\":\"https://service.contoso.com/\"}");
        assertThat(response.expiresIn()).isEqualTo(OptionalLong.of(3599));
        assertThat(response.extExpiresIn()).isEqualTo(OptionalLong.of(0));
        assertThat(response.expiresOn()).isEqualTo(OptionalLong.of(1388444763));
        assertThat(response.notBefore()).isEqualTo(OptionalLong.of(1388440863));
    }

    @Test
    void microsoftMaySendAnEmptyRefreshToken() {
        ServerAuthorizationTokenResponse response = MSAL.read("{\"refresh_token\":\"\"}");
        assertThat(response.refreshToken()).isEmpty();
        assertThat(MSAL.toJson(response)).isEqualTo("{\"refresh_token\":\"\"}");
    }

    @Test
    void microsoftsErrorsHaveSeveralLinesAndASpaceInTheirTime() {
        ServerAuthorizationTokenResponse response = MSAL.read(
                "{\"error\":\"interaction_required\",\"error_description\":\"AADSTS50076: a\\r\\nTrace ID: b\","
                        + "\"timestamp\":\"2016-01-09 02:02:12Z\",\"claims\":\"{\\\"access_token\\\":{}}\"}");
        assertThat(response.isError()).isTrue();
        assertThat(response.error().is(OAuthErrorCode.INTERACTION_REQUIRED)).isTrue();
        assertThat(response.errorDescription()).isEqualTo("AADSTS50076: a\r\nTrace ID: b");
        assertThat(response.timestamp()).isEqualTo("2016-01-09 02:02:12Z");
        assertThat(response.timestampInstant().get()).isEqualTo(Instant.parse("2016-01-09T02:02:12Z"));
        assertThat(response.claims()).isEqualTo("{\"access_token\":{}}");
    }

    @Test
    void anErrorCountsBesideAnAccessToken() {
        assertThat(MSAL.read("{\"access_token\":\"a\",\"error\":\"invalid_grant\"}")
                        .isError())
                .isTrue();
        assertThat(PPRO.read("{\"error\":\"invalid_grant\",\"access_token\":\"a\"}")
                        .isError())
                .isTrue();
    }

    @Test
    void anEmptyErrorIsNone() {
        assertThat(MSAL.read("{\"error\":\"\"}").isError()).isFalse();
        assertThat(PPRO.read("{\"error\":\"\"}").isError()).isFalse();
        assertThat(PPRO.read("{}").isError()).isFalse();
        assertThat(MSAL.read("{}").isError()).isFalse();
    }

    @Test
    void anErrorThatIsAnObjectIsRejected() {
        String json = "{\"error\":{\"code\":190,\"message\":\"m\"}}";
        assertThat(codeOf(MSAL, json)).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(codeOf(PPRO, json)).isEqualTo(JsonErrorCode.WRONG_TYPE);
        JsonException rejection = rejection(ERROR, json);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(rejection.path()).isEqualTo("$.error");
    }

    @Test
    void anErrorResponseNeedsItsCode() {
        assertThat(codeOf(ERROR, "{\"error_description\":\"d\"}")).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(rejection(ERROR, "{}").path()).isEqualTo("$.error");
        assertThat(codeOf(ERROR, "{\"error\":null}")).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(ERROR.read("{\"error\":\"\"}").error().text()).isEmpty();
    }

    @Test
    void errorCodesAreExact() {
        for (OAuthErrorCode code : OAuthErrorCode.values()) {
            String text = code.name().toLowerCase(Locale.ROOT);
            OAuthErrorResponse response = ERROR.read("{\"error\":\"" + text + "\"}");
            assertThat(response.error().constant()).isEqualTo(code);
            assertThat(ERROR.read("{\"error\":\"" + code.name() + "\"}").error().constant())
                    .isNull();
        }
    }

    @Test
    void affinidisIdTokenIsAStringOrANumber() {
        assertThat(AFFINIDI.read("{\"id_token\":\"a.b.c\"}").idToken()).isEqualTo("a.b.c");
        ConsumerAuthTokenEndpointOutput number = AFFINIDI.read("{\"id_token\":12.50}");
        assertThat(number.idToken()).isEqualTo("12.50");
        assertThat(AFFINIDI.toJson(number)).isEqualTo("{\"id_token\":\"12.50\"}");
        assertThat(codeOf(AFFINIDI, "{\"id_token\":true}")).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void pproSendsNumbersThoughItDocumentsStrings() {
        PproTokenResponse numbers =
                PPRO.read("{\"expires_in\":300,\"refresh_expires_in\":0,\"not-before-policy\":1600000000}");
        assertThat(PPRO.read(
                        "{\"expires_in\":\"300\",\"refresh_expires_in\":\"0\",\"not-before-policy\":\"1600000000\"}"))
                .isEqualTo(numbers);
        assertThat(numbers.notBeforePolicy()).isEqualTo(OptionalLong.of(1600000000));
        assertThat(PPRO.toJson(numbers))
                .isEqualTo("{\"expires_in\":300,\"refresh_expires_in\":0,\"not-before-policy\":1600000000}");
    }

    @Test
    void pproSendsEmptyStringsForWhatIsAbsent() {
        String json =
                "{\"access_token\":\"\",\"token_type\":\"\",\"refresh_token\":\"\",\"session_state\":\"\",\"scope\":\"\"";
        PproTokenResponse response = PPRO.read(json + ",\"expires_in\":\"\",\"not-before-policy\":\"\"}");
        assertThat(response.accessToken()).isEmpty();
        assertThat(response.scope()).isEmpty();
        assertThat(response.expiresIn()).isEqualTo(OptionalLong.empty());
        assertThat(response.expiresAt(Instant.EPOCH)).isEqualTo(Optional.empty());
        assertThat(PPRO.toJson(response)).isEqualTo(json + "}");
    }

    @Test
    void keycloaksFurtherMembersAreWrittenBackFlatInTheirOrder() {
        String json = "{\"expires_in\":0,\"b\":{\"access_token\":[1.50,\"\\u0061\"]},\"a\":null,\"\":\"\"}";
        PproTokenResponse response = PPRO.read(json);
        assertThat(response.extra().keySet()).containsExactly("b", "a", "").inOrder();
        assertThat(PPRO.toJson(response)).isEqualTo(json);
        assertThat(codeOf(PPRO, "{\"a\":1,\"\\u0061\":2}")).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void authleteSendsNulls() {
        String json = """
                {"action":"BAD_REQUEST","accessToken":null,"clientId":null,"expiresAt":null,"grantType":null,"properties":null,
                 "authorizationDetails":null,"forExternalAttachment":null,"scopes":null,"tokenType":null}""";
        TokenCreateResponse response = AUTHLETE.read(json);
        assertThat(response.action().is(Action.BAD_REQUEST)).isTrue();
        assertThat(response.accessToken()).isNull();
        assertThat(AUTHLETE.toJson(response)).isEqualTo("{\"action\":\"BAD_REQUEST\"}");
    }

    @Test
    void authletesUnknownConstantsSurvive() {
        String json = "{\"action\":\"RETRY\",\"grantType\":\"TELEPATHY\"}";
        TokenCreateResponse response = AUTHLETE.read(json);
        assertThat(response.grantType().constant()).isNull();
        assertThat(response.grantType().orElse(GrantType.CIBA)).isEqualTo(GrantType.CIBA);
        assertThat(AUTHLETE.toJson(response)).isEqualTo(json);
        assertThat(AUTHLETE.read("{\"grantType\":\"ciba\"}").grantType().constant())
                .isNull();
    }

    @Test
    void authletesDocumentedConstantsAreKnown() {
        for (String text : new String[] {
            "AUTHORIZATION_CODE",
            "IMPLICIT",
            "PASSWORD",
            "CLIENT_CREDENTIALS",
            "REFRESH_TOKEN",
            "CIBA",
            "DEVICE_CODE",
            "TOKEN_EXCHANGE",
            "JWT_BEARER",
            "PRE_AUTHORIZED_CODE"
        }) {
            assertThat(AUTHLETE.read("{\"grantType\":\"" + text + "\"}")
                            .grantType()
                            .constant())
                    .isEqualTo(GrantType.valueOf(text));
        }
        assertThat(GrantType.values()).hasLength(10);
        for (String text : new String[] {
            "INTERNAL_SERVER_ERROR",
            "BAD_REQUEST",
            "FORBIDDEN",
            "OK",
            "INVALID_CLIENT",
            "PASSWORD",
            "TOKEN_EXCHANGE",
            "JWT_BEARER",
            "ID_TOKEN_REISSUABLE",
            "UNAUTHORIZED",
            "NOT_FOUND"
        }) {
            assertThat(AUTHLETE.read("{\"action\":\"" + text + "\"}").action().constant())
                    .isEqualTo(Action.valueOf(text));
        }
        assertThat(Action.values()).hasLength(11);
    }

    @Test
    void authletesExpiryIsInMilliseconds() {
        TokenCreateResponse response = AUTHLETE.read("{\"expiresAt\":1640995200001,\"expiresIn\":3600}");
        assertThat(response.expiresAtInstant()).isEqualTo(Optional.of(Instant.parse("2022-01-01T00:00:00.001Z")));
        assertThat(AUTHLETE.read("{}").expiresAtInstant()).isEqualTo(Optional.empty());
        assertThat(AUTHLETE.read("{\"expiresAt\":9223372036854775807}")
                        .expiresAtInstant()
                        .orElseThrow()
                        .toEpochMilli())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void authletesAuthorizationDetailsAreAnObjectAndNeedATypeEach() {
        assertThat(codeOf(AUTHLETE, "{\"authorizationDetails\":[{\"type\":\"t\"}]}"))
                .isEqualTo(JsonErrorCode.WRONG_TYPE);
        JsonException rejection =
                rejection(AUTHLETE, "{\"authorizationDetails\":{\"elements\":[{\"type\":\"t\"},{\"actions\":[]}]}}");
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(rejection.path()).isEqualTo("$.authorizationDetails.elements[1].type");
    }
}
