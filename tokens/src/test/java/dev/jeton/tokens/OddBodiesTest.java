package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokens.affinidi.AffinidiError;
import dev.jeton.tokens.device.DeviceAuthorizationResponse;
import dev.jeton.tokens.device.PollingErrorResponse;
import dev.jeton.tokens.introspection.IntrospectionResponse;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.openid.UserInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies with one odd habit each, and what becomes of it. */
final class OddBodiesTest {
    private static final Instant SENT = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void anAudienceMayBeAnArray() {
        IntrospectionResponse response = (IntrospectionResponse) read(FamilyFormat.INTROSPECTION, "aud-array");
        assertThat(response.aud()).containsExactly("svc", "account").inOrder();
    }

    @Test
    void anAudienceWithABlankIsOne() {
        IntrospectionResponse response = (IntrospectionResponse) read(FamilyFormat.INTROSPECTION, "aud-with-space");
        assertThat(response.aud()).containsExactly("api one");
    }

    @Test
    void anIntervalOfNullIsTheDefault() {
        DeviceAuthorizationResponse response =
                (DeviceAuthorizationResponse) read(FamilyFormat.DEVICE, "device-interval-null");
        assertThat(response.pollingInterval()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void slowDownMayNameTheInterval() {
        PollingErrorResponse response = (PollingErrorResponse) read(FamilyFormat.POLLING_ERROR, "slow-down-interval");
        assertThat(response.isPending()).isTrue();
        assertThat(response.nextInterval(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aVerificationMayBeText() {
        UserInfo user = (UserInfo) read(FamilyFormat.USER_INFO, "email-verified-string");
        assertThat(user.emailVerified().get()).isTrue();
    }

    @Test
    void affinidiHasItsOwnErrors() {
        AffinidiError error = (AffinidiError) read(FamilyFormat.AFFINIDI_ERROR, "affinidi-error");
        assertThat(error.name()).isEqualTo("InvalidParameterError");
        assertThat(error.details()).isEmpty();
    }

    @Test
    void aSuberrorAloneIsAnError() {
        ServerAuthorizationTokenResponse response =
                (ServerAuthorizationTokenResponse) read(TokenFormat.MSAL, "msal-suberror-only");
        assertThat(response.error()).isNull();
        assertThat(response.isError()).isTrue();
    }

    @Test
    void aSingleErrorCodeNeedsNoArray() {
        ServerAuthorizationTokenResponse response =
                (ServerAuthorizationTokenResponse) read(TokenFormat.MSAL, "errorcodes-single");
        assertThat(response.errorCodes()).containsExactly("70008");
        assertThat(TokenFormat.MSAL.codec().toJson(response))
                .isEqualTo("{\"error\":\"invalid_grant\",\"error_codes\":[\"70008\"]}");
    }

    /** A caller that takes an absent lifetime for 0 would renew the token for each request. */
    @Test
    void aTokenWithoutALifetimeHasNoExpiry() {
        OAuthTokenResponse response = (OAuthTokenResponse) read(TokenFormat.OAUTH, "no-expires-in");
        assertThat(response.accessToken()).isEqualTo("q1");
        assertThat(response.expiresIn().isPresent()).isFalse();
        assertThat(response.expiresAt(SENT).isPresent()).isFalse();
    }

    @Test
    void commasMaySeparateScopes() {
        OAuthTokenResponse response = (OAuthTokenResponse) read(TokenFormat.OAUTH, "scope-comma");
        assertThat(response.scopes()).containsExactly("alpha", "beta", "gamma").inOrder();
        assertThat(response.scope()).containsExactly("alpha,beta,gamma");
    }

    @Test
    void elementsOfAScopeAreNotSplit() {
        OAuthTokenResponse response = (OAuthTokenResponse) read(TokenFormat.OAUTH, "scope-array-with-space");
        assertThat(response.scope()).containsExactly("a b", "c").inOrder();
    }

    @Test
    void aDateInPlaceOfATimeDoesNotLoseTheToken() {
        ServerAuthorizationTokenResponse response =
                (ServerAuthorizationTokenResponse) read(TokenFormat.MSAL, "expires-on-date");
        assertThat(response.accessToken()).isEqualTo("q1");
        assertThat(response.expiresOn().isPresent()).isFalse();
        assertThat(response.resource()).isEqualTo("https://r.test");
    }

    @Test
    void aWordInPlaceOfAStatusDoesNotLoseTheToken() {
        ServerAuthorizationTokenResponse response =
                (ServerAuthorizationTokenResponse) read(TokenFormat.MSAL, "status-string");
        assertThat(response.accessToken()).isEqualTo("q1");
        assertThat(response.status().isPresent()).isFalse();
        assertThat(response.tokenType().text()).isEqualTo("BearerToken");
        assertThat(response.expiresIn().getAsLong()).isEqualTo(3599);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desc-array", "desc-object"})
    void aDescriptionThatIsNoStringDoesNotLoseTheError(String name) {
        OAuthErrorResponse error = (OAuthErrorResponse) read(FamilyFormat.ERROR, name);
        assertThat(error.error().text()).startsWith("invalid_");
        assertThat(error.errorDescription()).isNull();
        TokenResult.Denied denied = (TokenResult.Denied) result(name);
        assertThat(denied.errorCode().get()).isEqualTo(error.error().text());
        assertThat(denied.errorDescription()).isNull();
    }

    /** The bodies of the whole folder, as a client reads them that does not know what it will get: the kind, or the code of the rejection. */
    @ParameterizedTest
    @CsvSource({
        "affinidi-error, NO_SUBTYPE",
        "aud-array, NO_SUBTYPE",
        "aud-with-space, NO_SUBTYPE",
        "crlf-token, INVALID_VALUE",
        "desc-array, DENIED",
        "desc-object, DENIED",
        "device-interval-null, NO_SUBTYPE",
        "email-verified-string, NO_SUBTYPE",
        "envelope-data, NO_SUBTYPE",
        "error-number, DENIED",
        "error-object, DENIED",
        "error-true, DENIED",
        "errorcodes-single, DENIED",
        "exp-fraction, NO_SUBTYPE",
        "expires-on-date, GRANTED",
        "jwk-base64url, NO_SUBTYPE",
        "msal-suberror-only, NO_SUBTYPE",
        "no-expires-in, GRANTED",
        "scope-array-with-space, GRANTED",
        "scope-comma, GRANTED",
        "slow-down-interval, DENIED",
        "status-string, GRANTED"
    })
    void everyBodyIsATokenOrARefusalOrNeither(String name, String expected) {
        String found;
        try {
            TokenResult result = result(name);
            found = result instanceof TokenResult.Denied ? "DENIED" : "GRANTED";
        } catch (JsonException rejection) {
            found = rejection.code().name();
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void anErrorThatIsAnObjectANumberOrTrueKeepsWhatIsBesideIt() {
        TokenResult.Denied object = (TokenResult.Denied) result("error-object");
        assertThat(object.errorCode().get()).isEqualTo("100");
        assertThat(object.error().json()).contains("\"code used\"");
        TokenResult.Denied number = (TokenResult.Denied) result("error-number");
        assertThat(number.errorCode().get()).isEqualTo("40029");
        assertThat(number.errorDescription()).isEqualTo("bad code");
        TokenResult.Denied flag = (TokenResult.Denied) result("error-true");
        assertThat(flag.errorCode().isPresent()).isFalse();
        assertThat(flag.extra().get("message").asString()).isEqualTo("bad");
    }

    @Test
    void aTokenThatWouldEndItsHeaderIsRejectedInAResultToo() {
        JsonException rejection = assertThrows(JsonException.class, () -> result("crlf-token"));
        assertThat(rejection.path()).isEqualTo("$.access_token");
    }

    @Test
    void aTokenThatWouldEndItsHeaderIsRejected() {
        byte[] body = Resources.bytes("/odd/crlf-token.json");
        for (TokenFormat format :
                List.of(TokenFormat.OAUTH, TokenFormat.MSAL, TokenFormat.AFFINIDI, TokenFormat.PPRO)) {
            JsonException rejection =
                    assertThrows(JsonException.class, () -> format.codec().read(body));
            assertThat(rejection.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(rejection.path()).isEqualTo("$.access_token");
        }
    }

    private static TokenResult result(String name) {
        return TokenResultTest.RESULT.read(Resources.bytes("/odd/" + name + ".json"));
    }

    private static Object read(DocumentFormat format, String name) {
        return format.codec().read(Resources.bytes("/odd/" + name + ".json"));
    }
}
