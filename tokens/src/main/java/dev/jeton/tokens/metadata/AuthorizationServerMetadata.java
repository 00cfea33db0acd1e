package dev.jeton.tokens.metadata;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization server publishes about itself (RFC 8414 section 2), with the members that later RFCs registered. A client has to check
 * that {@code issuer} is the one that it asked for (section 3.3). URLs are text and not checked. Immutable.
 *
 * <p>A component is null where the member is absent, also where the RFC has a default, so that what is written is what was read. The methods
 * that end in {@code OrDefault} know the defaults. An OpenID provider publishes more: {@link OpenIdProviderMetadata}.
 *
 * @param issuer {@code issuer}, the identifier, a URL without query and fragment; required
 * @param authorizationEndpoint {@code authorization_endpoint}, absent where no grant type uses it
 * @param tokenEndpoint {@code token_endpoint}, absent where only the implicit grant is supported
 * @param jwksUri {@code jwks_uri}, the keys of the server
 * @param registrationEndpoint {@code registration_endpoint}, for dynamic client registration (RFC 7591)
 * @param scopesSupported {@code scopes_supported}, perhaps not all
 * @param responseTypesSupported {@code response_types_supported}, required
 * @param responseModesSupported {@code response_modes_supported}, see {@link #responseModesOrDefault()}
 * @param grantTypesSupported {@code grant_types_supported}, see {@link #grantTypesOrDefault()}
 * @param tokenEndpointAuthMethodsSupported {@code token_endpoint_auth_methods_supported}, see {@link #tokenEndpointAuthMethodsOrDefault()}
 * @param tokenEndpointAuthSigningAlgValuesSupported {@code token_endpoint_auth_signing_alg_values_supported}, for {@code private_key_jwt} and {@code
 *     client_secret_jwt}
 * @param serviceDocumentation {@code service_documentation}, a page for developers
 * @param uiLocalesSupported {@code ui_locales_supported}, languages as tags of BCP 47
 * @param opPolicyUri {@code op_policy_uri}, what the server does with data about clients and users
 * @param opTosUri {@code op_tos_uri}, the terms of service
 * @param revocationEndpoint {@code revocation_endpoint}, for RFC 7009
 * @param revocationEndpointAuthMethodsSupported {@code revocation_endpoint_auth_methods_supported}, see {@link
 *     #revocationEndpointAuthMethodsOrDefault()}
 * @param revocationEndpointAuthSigningAlgValuesSupported {@code revocation_endpoint_auth_signing_alg_values_supported}
 * @param introspectionEndpoint {@code introspection_endpoint}, for RFC 7662
 * @param introspectionEndpointAuthMethodsSupported {@code introspection_endpoint_auth_methods_supported}, no default: absent means that nothing is
 *     known
 * @param introspectionEndpointAuthSigningAlgValuesSupported {@code introspection_endpoint_auth_signing_alg_values_supported}
 * @param codeChallengeMethodsSupported {@code code_challenge_methods_supported}, absent means that PKCE is not supported
 * @param signedMetadata {@code signed_metadata}, a JWT that repeats these members (section 2.1)
 * @param deviceAuthorizationEndpoint {@code device_authorization_endpoint} (RFC 8628 section 4)
 * @param mtlsEndpointAliases {@code mtls_endpoint_aliases} (RFC 8705 section 5)
 * @param tlsClientCertificateBoundAccessTokens {@code tls_client_certificate_bound_access_tokens}, absent means false (RFC 8705 section 3.3)
 * @param pushedAuthorizationRequestEndpoint {@code pushed_authorization_request_endpoint} (RFC 9126 section 5)
 * @param requirePushedAuthorizationRequests {@code require_pushed_authorization_requests}, absent means false (RFC 9126 section 5)
 * @param dpopSigningAlgValuesSupported {@code dpop_signing_alg_values_supported} (RFC 9449 section 5.1)
 * @param authorizationResponseIssParameterSupported {@code authorization_response_iss_parameter_supported}, absent means false (RFC 9207 section 3)
 * @param authorizationDetailsTypesSupported {@code authorization_details_types_supported} (RFC 9396 section 10)
 * @param requireSignedRequestObject {@code require_signed_request_object}, absent means false (RFC 9101 section 10.5)
 * @param acrValuesSupported {@code acr_values_supported} (RFC 9470 section 7; OpenID Connect Discovery section 3)
 * @param protectedResources {@code protected_resources} (RFC 9728 section 4)
 * @param backchannelTokenDeliveryModesSupported {@code backchannel_token_delivery_modes_supported}, {@code poll}, {@code ping}, {@code push} (CIBA
 *     section 4, as the three that follow)
 * @param backchannelAuthenticationEndpoint {@code backchannel_authentication_endpoint}
 * @param backchannelAuthenticationRequestSigningAlgValuesSupported {@code backchannel_authentication_request_signing_alg_values_supported}, absent
 *     means that signed requests are not supported
 * @param backchannelUserCodeParameterSupported {@code backchannel_user_code_parameter_supported}, absent means false
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record AuthorizationServerMetadata(
        @Json.Required String issuer,
        @Nullable String authorizationEndpoint,
        @Nullable String tokenEndpoint,
        @Nullable String jwksUri,
        @Nullable String registrationEndpoint,
        @Nullable List<String> scopesSupported,
        @Json.Required List<String> responseTypesSupported,
        @Nullable List<String> responseModesSupported,
        @Nullable List<String> grantTypesSupported,
        @Nullable List<String> tokenEndpointAuthMethodsSupported,
        @Nullable List<String> tokenEndpointAuthSigningAlgValuesSupported,
        @Nullable String serviceDocumentation,
        @Nullable List<String> uiLocalesSupported,
        @Nullable String opPolicyUri,
        @Nullable String opTosUri,
        @Nullable String revocationEndpoint,
        @Nullable List<String> revocationEndpointAuthMethodsSupported,
        @Nullable List<String> revocationEndpointAuthSigningAlgValuesSupported,
        @Nullable String introspectionEndpoint,
        @Nullable List<String> introspectionEndpointAuthMethodsSupported,
        @Nullable List<String> introspectionEndpointAuthSigningAlgValuesSupported,
        @Nullable List<String> codeChallengeMethodsSupported,
        @Nullable String signedMetadata,
        @Nullable String deviceAuthorizationEndpoint,
        @Nullable MtlsEndpointAliases mtlsEndpointAliases,
        Optional<Boolean> tlsClientCertificateBoundAccessTokens,
        @Nullable String pushedAuthorizationRequestEndpoint,
        Optional<Boolean> requirePushedAuthorizationRequests,
        @Nullable List<String> dpopSigningAlgValuesSupported,
        Optional<Boolean> authorizationResponseIssParameterSupported,
        @Nullable List<String> authorizationDetailsTypesSupported,
        Optional<Boolean> requireSignedRequestObject,
        @Nullable List<String> acrValuesSupported,
        @Nullable List<String> protectedResources,
        @Nullable List<String> backchannelTokenDeliveryModesSupported,
        @Nullable String backchannelAuthenticationEndpoint,
        @Nullable List<String> backchannelAuthenticationRequestSigningAlgValuesSupported,
        Optional<Boolean> backchannelUserCodeParameterSupported,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * How answers of the authorization endpoint are returned.
     *
     * @return {@code response_modes_supported}, or {@code query} and {@code fragment} where it is absent
     */
    public List<String> responseModesOrDefault() {
        return responseModesSupported == null ? MetadataDefaults.RESPONSE_MODES : responseModesSupported;
    }

    /**
     * Which grant types there are.
     *
     * @return {@code grant_types_supported}, or {@code authorization_code} and {@code implicit} where it is absent
     */
    public List<String> grantTypesOrDefault() {
        return grantTypesSupported == null ? MetadataDefaults.GRANT_TYPES : grantTypesSupported;
    }

    /**
     * How clients authenticate at the token endpoint.
     *
     * @return {@code token_endpoint_auth_methods_supported}, or {@code client_secret_basic} where it is absent
     */
    public List<String> tokenEndpointAuthMethodsOrDefault() {
        return tokenEndpointAuthMethodsSupported == null
                ? MetadataDefaults.AUTH_METHODS
                : tokenEndpointAuthMethodsSupported;
    }

    /**
     * How clients authenticate at the revocation endpoint.
     *
     * @return {@code revocation_endpoint_auth_methods_supported}, or {@code client_secret_basic} where it is absent
     */
    public List<String> revocationEndpointAuthMethodsOrDefault() {
        return revocationEndpointAuthMethodsSupported == null
                ? MetadataDefaults.AUTH_METHODS
                : revocationEndpointAuthMethodsSupported;
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return AuthorizationServerMetadataCodec.INSTANCE.describe(this);
    }
}
