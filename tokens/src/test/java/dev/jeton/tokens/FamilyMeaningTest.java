package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.codeOf;

import dev.jeton.JsonErrorCode;
import dev.jeton.tokens.ciba.BackchannelAuthenticationResponseCodec;
import dev.jeton.tokens.ciba.PushCallbackCodec;
import dev.jeton.tokens.device.DeviceAuthorizationResponse;
import dev.jeton.tokens.device.DeviceAuthorizationResponseCodec;
import dev.jeton.tokens.device.PollingErrorResponse;
import dev.jeton.tokens.device.PollingErrorResponseCodec;
import dev.jeton.tokens.exchange.TokenExchangeResponse;
import dev.jeton.tokens.exchange.TokenExchangeResponseCodec;
import dev.jeton.tokens.exchange.TokenTypeIdentifier;
import dev.jeton.tokens.introspection.IntrospectionResponse;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.metadata.AuthorizationServerMetadata;
import dev.jeton.tokens.metadata.AuthorizationServerMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadata;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.ProtectedResourceMetadataCodec;
import dev.jeton.tokens.oauth.DpopHeader;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.StepUpChallenge;
import dev.jeton.tokens.oauth.TokenType;
import dev.jeton.tokens.openid.UserInfo;
import dev.jeton.tokens.openid.UserInfoCodec;
import dev.jeton.tokens.registration.ClientInformationResponseCodec;
import dev.jeton.tokens.registration.ClientMetadata;
import dev.jeton.tokens.registration.ClientMetadataCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the members mean: defaults, times, lists and languages as the RFCs have them. */
final class FamilyMeaningTest {
    private static final Instant SENT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SEVEN = Duration.ofSeconds(7);

    @Test
    void anAudienceIsATextOrAnArrayAndIsNeverSplit() {
        assertThat(introspection("\"aud\":\"api one\"").aud()).containsExactly("api one");
        assertThat(introspection("\"aud\":[\"svc\",\"account\"]").aud())
                .containsExactly("svc", "account")
                .inOrder();
        assertThat(introspection("\"aud\":[\"a\",\"b\"]").hasAudience("b")).isTrue();
        assertThat(introspection("\"aud\":\"a b\"").hasAudience("a")).isFalse();
        assertThat(introspection("\"sub\":\"s\"").hasAudience("a")).isFalse();
    }

    @Test
    void anActiveTokenIsOnlyWhatSaysSo() {
        assertThat(IntrospectionResponseCodec.INSTANCE
                        .read("{\"active\":false}")
                        .active())
                .isFalse();
        for (String active : List.of("\"true\"", "1", "null", "[true]")) {
            assertThat(codeOf(IntrospectionResponseCodec.INSTANCE, "{\"active\":" + active + "}"))
                    .isAnyOf(JsonErrorCode.WRONG_TYPE, JsonErrorCode.NULL_VALUE);
        }
        assertThat(codeOf(IntrospectionResponseCodec.INSTANCE, "{\"exp\":1}")).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }

    @Test
    void timesAreInSecondsAndNeverWrap() {
        IntrospectionResponse response =
                introspection("\"exp\":9223372036854775807,\"iat\":\"1700000000\",\"nbf\":0,\"auth_time\":-1");
        assertThat(response.expiresAt().get()).isEqualTo(Instant.ofEpochMilli(Long.MAX_VALUE));
        assertThat(response.issuedAt().get()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(response.notBefore().get()).isEqualTo(Instant.EPOCH);
        assertThat(response.authenticatedAt().get()).isEqualTo(Instant.ofEpochSecond(-1));
        assertThat(introspection("\"sub\":\"s\"").expiresAt().isPresent()).isFalse();
        // RFC 7662 has integers; a time that is cut would be another one.
        assertThat(codeOf(IntrospectionResponseCodec.INSTANCE, "{\"active\":true,\"exp\":1900000000.25}"))
                .isEqualTo(JsonErrorCode.NOT_AN_INTEGER);
    }

    @Test
    void theConfirmationNamesTheKey() {
        IntrospectionResponse response = introspection("\"cnf\":{\"jkt\":\"a\",\"jwk\":{}},\"token_type\":\"dpop\"");
        assertThat(response.cnf().jkt()).isEqualTo("a");
        assertThat(response.cnf().extra()).containsKey("jwk");
        assertThat(response.tokenType().is(TokenType.DPOP)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5",
        "'\"interval\":null,', 5",
        "'\"interval\":10,', 10",
        "'\"interval\":\"7\",', 7",
        "'\"interval\":0,', 0",
        "'\"interval\":-1,', 5"
    })
    void withoutAnIntervalADevicePollsEveryFiveSeconds(String member, int seconds) {
        DeviceAuthorizationResponse response = DeviceAuthorizationResponseCodec.INSTANCE.read("{" + member
                + "\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"v\",\"expires_in\":600}");
        assertThat(response.pollingInterval()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(response.expiresAt(SENT).get()).isEqualTo(SENT.plusSeconds(600));
        assertThat(BackchannelAuthenticationResponseCodec.INSTANCE
                        .read("{" + member + "\"auth_req_id\":\"a\"}")
                        .pollingInterval())
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void googlesNameOfTheVerificationUriIsRead() {
        DeviceAuthorizationResponse response = DeviceAuthorizationResponseCodec.INSTANCE.read(
                "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_url\":\"https://www.google.com/device\"}");
        assertThat(response.verificationUri()).isEqualTo("https://www.google.com/device");
        assertThat(response.expiresAt(SENT).isPresent()).isFalse();
    }

    @Test
    void slowDownAddsFiveSecondsOrTakesALongerInterval() {
        assertThat(polling("slow_down", "").nextInterval(SEVEN)).isEqualTo(Duration.ofSeconds(12));
        assertThat(polling("slow_down", ",\"interval\":10").nextInterval(SEVEN)).isEqualTo(Duration.ofSeconds(12));
        assertThat(polling("slow_down", ",\"interval\":20").nextInterval(SEVEN)).isEqualTo(Duration.ofSeconds(20));
        assertThat(polling("slow_down", ",\"interval\":null").nextInterval(SEVEN))
                .isEqualTo(Duration.ofSeconds(12));
        assertThat(polling("slow_down", "").nextInterval(Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(polling("authorization_pending", ",\"interval\":20").nextInterval(SEVEN))
                .isEqualTo(SEVEN);
    }

    @Test
    void onlyPendingAndSlowDownGoOnPolling() {
        assertThat(polling("authorization_pending", "").isPending()).isTrue();
        assertThat(polling("slow_down", "").isPending()).isTrue();
        for (String code : List.of("access_denied", "expired_token", "invalid_grant", "new_code")) {
            assertThat(polling(code, "").isPending()).isFalse();
        }
    }

    @Test
    void tokenTypeIdentifiersAreKnownAndOthersKept() {
        String start = "{\"access_token\":\"a\",\"token_type\":\"N_A\",\"issued_token_type\":\"";
        TokenExchangeResponse response =
                TokenExchangeResponseCodec.INSTANCE.read(start + "urn:ietf:params:oauth:token-type:id_token\"}");
        assertThat(response.issuedTokenType().is(TokenTypeIdentifier.ID_TOKEN)).isTrue();
        assertThat(response.tokenType().is(TokenType.NOT_APPLICABLE)).isTrue();
        String other = start + "urn:vendor:token\"}";
        assertThat(TokenExchangeResponseCodec.INSTANCE
                        .read(other)
                        .issuedTokenType()
                        .text())
                .isEqualTo("urn:vendor:token");
    }

    @Test
    void absentServerMetadataMeansWhatTheRfcSays() {
        String start = "{\"issuer\":\"i\",\"response_types_supported\":[\"code\"]";
        AuthorizationServerMetadata metadata = AuthorizationServerMetadataCodec.INSTANCE.read(start + "}");
        assertThat(metadata.responseModesOrDefault())
                .containsExactly("query", "fragment")
                .inOrder();
        assertThat(metadata.grantTypesOrDefault())
                .containsExactly("authorization_code", "implicit")
                .inOrder();
        assertThat(metadata.tokenEndpointAuthMethodsOrDefault()).containsExactly("client_secret_basic");
        assertThat(metadata.revocationEndpointAuthMethodsOrDefault()).containsExactly("client_secret_basic");
        assertThat(AuthorizationServerMetadataCodec.INSTANCE.toJson(metadata)).isEqualTo(start + "}");

        AuthorizationServerMetadata explicit = AuthorizationServerMetadataCodec.INSTANCE.read(
                start
                        + ",\"response_modes_supported\":[],\"grant_types_supported\":[\"a\"],"
                        + "\"token_endpoint_auth_methods_supported\":[\"b\"],\"revocation_endpoint_auth_methods_supported\":[\"c\"]}");
        assertThat(explicit.responseModesOrDefault()).isEmpty();
        assertThat(explicit.grantTypesOrDefault()).containsExactly("a");
        assertThat(explicit.tokenEndpointAuthMethodsOrDefault()).containsExactly("b");
        assertThat(explicit.revocationEndpointAuthMethodsOrDefault()).containsExactly("c");
    }

    @Test
    void absentProviderMetadataMeansWhatDiscoverySays() {
        String start =
                "{\"issuer\":\"i\",\"jwks_uri\":\"j\",\"response_types_supported\":[],\"subject_types_supported\":[],"
                        + "\"id_token_signing_alg_values_supported\":[]";
        OpenIdProviderMetadata metadata = OpenIdProviderMetadataCodec.INSTANCE.read(start + "}");
        assertThat(metadata.supportsRequestUriParameter()).isTrue();
        assertThat(metadata.claimTypesOrDefault()).containsExactly("normal");
        assertThat(metadata.responseModesOrDefault())
                .containsExactly("query", "fragment")
                .inOrder();
        assertThat(metadata.grantTypesOrDefault())
                .containsExactly("authorization_code", "implicit")
                .inOrder();
        assertThat(metadata.tokenEndpointAuthMethodsOrDefault()).containsExactly("client_secret_basic");
        assertThat(metadata.revocationEndpointAuthMethodsOrDefault()).containsExactly("client_secret_basic");
        OpenIdProviderMetadata explicit = OpenIdProviderMetadataCodec.INSTANCE.read(
                start + ",\"request_uri_parameter_supported\":false,\"claim_types_supported\":[\"distributed\"]}");
        assertThat(explicit.supportsRequestUriParameter()).isFalse();
        assertThat(explicit.claimTypesOrDefault()).containsExactly("distributed");
    }

    /** As GitHub Actions and Kubernetes publish it, for tokens that machines get without an authorization endpoint. */
    @Test
    void aProviderForMachinesHasNoAuthorizationEndpoint() {
        OpenIdProviderMetadata metadata = OpenIdProviderMetadataCodec.INSTANCE.read(
                "{\"issuer\":\"i\",\"jwks_uri\":\"j\",\"response_types_supported\":[\"id_token\"],"
                        + "\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}");
        assertThat(metadata.authorizationEndpoint()).isNull();
        assertThat(metadata.issuer()).isEqualTo("i");
    }

    @Test
    void absentClientMetadataMeansWhatTheRfcSays() {
        ClientMetadata metadata = ClientMetadataCodec.INSTANCE.read("{}");
        assertThat(metadata.tokenEndpointAuthMethodOrDefault()).isEqualTo("client_secret_basic");
        assertThat(metadata.grantTypesOrDefault()).containsExactly("authorization_code");
        assertThat(metadata.responseTypesOrDefault()).containsExactly("code");
        ClientMetadata explicit = ClientMetadataCodec.INSTANCE.read(
                "{\"token_endpoint_auth_method\":\"none\",\"grant_types\":[],\"response_types\":[\"none\"]}");
        assertThat(explicit.tokenEndpointAuthMethodOrDefault()).isEqualTo("none");
        assertThat(explicit.grantTypesOrDefault()).isEmpty();
        assertThat(explicit.responseTypesOrDefault()).containsExactly("none");
    }

    @Test
    void aSecretThatExpiresAtZeroNeverExpires() {
        String start = "{\"client_id\":\"a\",\"client_secret_expires_at\":";
        assertThat(ClientInformationResponseCodec.INSTANCE
                        .read(start + "0}")
                        .secretExpiresAt()
                        .isPresent())
                .isFalse();
        assertThat(ClientInformationResponseCodec.INSTANCE
                        .read(start + "\"60\"}")
                        .secretExpiresAt()
                        .get())
                .isEqualTo(Instant.ofEpochSecond(60));
    }

    @Test
    void aNameInALanguageIsFoundWhateverTheCaseOfItsTag() {
        ClientMetadata metadata = ClientMetadataCodec.INSTANCE.read(
                "{\"client_name\":\"Client\",\"client_name#ja-Jpan-JP\":\"\u30AF\",\"client_name#de\":1,\"client_name#\":\"x\"}");
        assertThat(metadata.clientName("ja-jpan-jp").get()).isEqualTo("\u30AF");
        assertThat(metadata.clientName("de").isPresent()).isFalse();
        assertThat(metadata.clientName("fr").isPresent()).isFalse();
        assertThat(metadata.clientName("").get()).isEqualTo("x");
        assertThat(ProtectedResourceMetadataCodec.INSTANCE
                        .read("{\"resource\":\"r\",\"resource_name#it\":\"n\"}")
                        .resourceName("IT")
                        .get())
                .isEqualTo("n");
        UserInfo user = UserInfoCodec.INSTANCE.read("{\"sub\":\"s\",\"family_name#ja-Kana-JP\":\"\\u30B5\"}");
        assertThat(user.claim("family_name", "ja-Kana-JP").get()).isEqualTo("\u30B5");
    }

    /** Letters that Unicode folds together are none of a tag: the Kelvin sign is no k. */
    @Test
    void onlyTheLettersOfAsciiHaveCasesInTags() {
        UserInfo user = UserInfoCodec.INSTANCE.read("{\"sub\":\"s\",\"name#\u212A\":\"a\"}");
        assertThat(user.claim("name", "k").isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "\"true\",true", "\"false\",false", "1,true", "\"0\",false"})
    void verificationsAreBooleansOrTheirTexts(String json, boolean expected) {
        UserInfo user = UserInfoCodec.INSTANCE.read(
                "{\"sub\":\"s\",\"email_verified\":" + json + ",\"phone_number_verified\":" + json + "}");
        assertThat(user.emailVerified().get()).isEqualTo(expected);
        assertThat(user.phoneNumberVerified().get()).isEqualTo(expected);
        assertThat(UserInfoCodec.INSTANCE.toJson(user)).contains("\"email_verified\":" + expected);
    }

    /** A word that nobody defined must not verify an address. */
    @ParameterizedTest
    @ValueSource(strings = {"\"yes\"", "\"TRUE\"", "2"})
    void anythingElseVerifiesNothing(String json) {
        assertThat(codeOf(UserInfoCodec.INSTANCE, "{\"sub\":\"s\",\"email_verified\":" + json + "}"))
                .isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
    }

    @Test
    void aUserInfoHasATimeOfItsLastChange() {
        assertThat(UserInfoCodec.INSTANCE
                        .read("{\"sub\":\"s\",\"updated_at\":\"60\"}")
                        .updatedAtInstant()
                        .get())
                .isEqualTo(Instant.ofEpochSecond(60));
    }

    @Test
    void aPushCallbackIsAnErrorWhereItSaysSo() {
        assertThat(PushCallbackCodec.INSTANCE
                        .read("{\"auth_req_id\":\"a\",\"error\":\"expired_token\"}")
                        .isError())
                .isTrue();
        assertThat(PushCallbackCodec.INSTANCE
                        .read("{\"auth_req_id\":\"a\",\"access_token\":\"t\",\"error\":\"\"}")
                        .isError())
                .isFalse();
    }

    @Test
    void lifetimesSaturate() {
        assertThat(PushCallbackCodec.INSTANCE
                        .read("{\"auth_req_id\":\"a\",\"expires_in\":9223372036854775807}")
                        .expiresAt(SENT)
                        .get())
                .isEqualTo(Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    /** Their names in JSON are those of the constants in lower case. */
    @ParameterizedTest
    @EnumSource
    void everyErrorCodeIsRead(OAuthErrorCode code) {
        String text = code.name().toLowerCase(Locale.ROOT);
        assertThat(OAuthErrorResponseCodec.INSTANCE
                        .read("{\"error\":\"" + text + "\"}")
                        .error()
                        .constant())
                .isEqualTo(code);
    }

    @Test
    void challengesHaveTheNamesOfTheirRfcs() {
        assertThat(StepUpChallenge.ERROR)
                .isEqualTo(
                        OAuthErrorCode.INSUFFICIENT_USER_AUTHENTICATION.name().toLowerCase(Locale.ROOT));
        assertThat(List.of(StepUpChallenge.ACR_VALUES, StepUpChallenge.MAX_AGE, DpopHeader.PROOF, DpopHeader.NONCE))
                .containsExactly("acr_values", "max_age", "DPoP", "DPoP-Nonce")
                .inOrder();
    }

    private static IntrospectionResponse introspection(String members) {
        return IntrospectionResponseCodec.INSTANCE.read("{\"active\":true," + members + "}");
    }

    private static PollingErrorResponse polling(String code, String more) {
        return PollingErrorResponseCodec.INSTANCE.read("{\"error\":\"" + code + "\"" + more + "}");
    }
}
