package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.oauth2.sdk.TokenIntrospectionSuccessResponse;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.ciba.CIBARequestAcknowledgement;
import com.nimbusds.oauth2.sdk.client.ClientInformation;
import com.nimbusds.oauth2.sdk.client.ClientMetadata;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dev.jeton.tokens.ciba.BackchannelAuthenticationResponse;
import dev.jeton.tokens.device.DeviceAuthorizationResponse;
import dev.jeton.tokens.introspection.IntrospectionResponse;
import dev.jeton.tokens.registration.ClientInformationResponse;
import java.io.IOException;
import java.util.Set;
import net.minidev.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nimbus' OAuth 2.0 SDK as the second opinion about names and values. */
final class NimbusFamilyTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** OpenID Federation 1.0; {@code extra()} has its members. */
    private static final ImmutableSet<String> FEDERATION = ImmutableSet.of(
            "client_registration_types_supported",
            "federation_registration_endpoint",
            "jwks",
            "organization_name",
            "request_authentication_methods_supported",
            "request_authentication_signing_alg_values_supported",
            "signed_jwks_uri");

    /** Drafts that became no RFC. */
    private static final ImmutableSet<String> DRAFTS =
            ImmutableSet.of("incremental_authz_types_supported", "request_object_endpoint");

    /** OpenID Connect for Identity Assurance 1.0, and native SSO. */
    private static final ImmutableSet<String> IDENTITY_ASSURANCE = ImmutableSet.of(
            "attachments_supported",
            "claims_in_verified_claims_supported",
            "digest_algorithms_supported",
            "documents_methods_supported",
            "documents_supported",
            "documents_validation_methods_supported",
            "documents_verification_methods_supported",
            "electronic_records_supported",
            "evidence_supported",
            "id_documents_supported",
            "id_documents_verification_methods_supported",
            "native_sso_supported",
            "trust_frameworks_supported",
            "verified_claims_supported");

    /** The same for claims, and the two that a signed answer has. */
    private static final ImmutableSet<String> CLAIMS_OF_IDENTITY_ASSURANCE = ImmutableSet.of(
            "also_known_as",
            "aud",
            "birth_family_name",
            "birth_given_name",
            "birth_middle_name",
            "birthplace",
            "iss",
            "msisdn",
            "nationalities",
            "place_of_birth",
            "salutation",
            "title",
            "verified_claims");

    @Test
    void everyMemberOfServerMetadataThatNimbusKnowsIsAComponentThereOrOfAProvider() throws IOException {
        Set<String> known = Sets.union(names(FamilyFormat.SERVER_METADATA), names(FamilyFormat.PROVIDER_METADATA));
        assertThat(Sets.difference(AuthorizationServerMetadata.getRegisteredParameterNames(), known))
                .isEqualTo(Sets.union(FEDERATION, DRAFTS));
    }

    @Test
    void everyMemberOfProviderMetadataThatNimbusKnowsIsAComponent() throws IOException {
        Set<String> others = Sets.difference(
                OIDCProviderMetadata.getRegisteredParameterNames(), names(FamilyFormat.PROVIDER_METADATA));
        assertThat(others).isEqualTo(Sets.union(FEDERATION, Sets.union(DRAFTS, IDENTITY_ASSURANCE)));
    }

    @Test
    void everyStandardClaimThatNimbusKnowsIsAComponent() throws IOException {
        assertThat(Sets.difference(UserInfo.getStandardClaimNames(), names(FamilyFormat.USER_INFO)))
                .isEqualTo(CLAIMS_OF_IDENTITY_ASSURANCE);
        assertThat(UserInfo.getStandardClaimNames()).containsAtLeastElementsIn(names(FamilyFormat.USER_INFO));
    }

    @Test
    void everyMemberOfRegistrationIsOneThatNimbusKnows() throws IOException {
        assertThat(ClientMetadata.getRegisteredParameterNames())
                .containsAtLeastElementsIn(names(FamilyFormat.CLIENT_METADATA));
        assertThat(ClientInformation.getRegisteredParameterNames())
                .containsAtLeastElementsIn(names(FamilyFormat.CLIENT_INFORMATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/live/keycloak-introspect-active",
                "/live/spring-as-introspect-active",
                "/live/spring-as-introspect-inactive",
                "/rfc/introspection-7662-2.2"
            })
    void introspection(String name) throws Exception {
        byte[] body = Resources.bytes(name + ".json");
        TokenIntrospectionSuccessResponse expected = TokenIntrospectionSuccessResponse.parse(json(body));
        IntrospectionResponse response =
                (IntrospectionResponse) FamilyFormat.INTROSPECTION.codec().read(body);

        assertThat(response.active()).isEqualTo(expected.isActive());
        assertThat(response.expiresAt().orElse(null))
                .isEqualTo(
                        expected.getExpirationTime() == null
                                ? null
                                : expected.getExpirationTime().toInstant());
        assertThat(response.issuedAt().orElse(null))
                .isEqualTo(
                        expected.getIssueTime() == null
                                ? null
                                : expected.getIssueTime().toInstant());
        assertThat(response.scope())
                .isEqualTo(
                        expected.getScope() == null ? null : expected.getScope().toStringList());
        assertThat(response.aud())
                .isEqualTo(expected.getAudience() == null ? null : Audience.toStringList(expected.getAudience()));
        assertThat(response.username()).isEqualTo(expected.getUsername());
    }

    /** Nimbus knows the default, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/live/keycloak-device-authorization",
                "/live/spring-as-device-authorization",
                "/rfc/device-8628-3.2"
            })
    void deviceAuthorization(String name) throws Exception {
        byte[] body = Resources.bytes(name + ".json");
        DeviceAuthorizationSuccessResponse expected = DeviceAuthorizationSuccessResponse.parse(json(body));
        DeviceAuthorizationResponse response =
                (DeviceAuthorizationResponse) FamilyFormat.DEVICE.codec().read(body);

        assertThat(response.pollingInterval().toSeconds()).isEqualTo(expected.getInterval());
        assertThat(response.expiresIn().getAsLong()).isEqualTo(expected.getLifetime());
        assertThat(response.deviceCode()).isEqualTo(expected.getDeviceCode().getValue());
        assertThat(response.userCode()).isEqualTo(expected.getUserCode().getValue());
    }

    @Test
    void backchannelAuthentication() throws Exception {
        byte[] body = Resources.bytes("/rfc/ciba-7.3.json");
        CIBARequestAcknowledgement expected = CIBARequestAcknowledgement.parse(json(body));
        BackchannelAuthenticationResponse response = (BackchannelAuthenticationResponse)
                FamilyFormat.BACKCHANNEL.codec().read(body);

        assertThat(response.authReqId()).isEqualTo(expected.getAuthRequestID().getValue());
        assertThat(response.pollingInterval().toSeconds()).isEqualTo(expected.getMinWaitInterval());
        assertThat(response.expiresIn().getAsLong()).isEqualTo(expected.getExpiresIn());
    }

    @Test
    void clientInformation() throws Exception {
        byte[] body = Resources.bytes("/rfc/client-information-7591-3.2.1.json");
        ClientInformation expected = ClientInformation.parse(json(body));
        ClientInformationResponse response = (ClientInformationResponse)
                FamilyFormat.CLIENT_INFORMATION.codec().read(body);

        assertThat(response.clientId()).isEqualTo(expected.getID().getValue());
        assertThat(response.clientSecret()).isEqualTo(expected.getSecret().getValue());
        assertThat(response.secretExpiresAt().get())
                .isEqualTo(expected.getSecret().getExpirationDate().toInstant());
        assertThat(response.clientName("ja-jpan-jp").get())
                .isEqualTo(expected.getMetadata().getName(LangTag.parse("ja-Jpan-JP")));
    }

    private static Set<String> names(FamilyFormat format) throws IOException {
        return ImmutableSet.copyOf(JACKSON.readTree(format.body()).fieldNames());
    }

    private static JSONObject json(byte[] body) throws Exception {
        return JSONObjectUtils.parse(new String(body, UTF_8));
    }
}
