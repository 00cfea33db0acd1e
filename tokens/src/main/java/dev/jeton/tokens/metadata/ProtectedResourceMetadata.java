package dev.jeton.tokens.metadata;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.LanguageTagged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a protected resource publishes about itself (RFC 9728 section 2). A client has to check that {@code resource} is the one that it asked
 * for (section 3.3). URLs are text and not checked. Immutable.
 *
 * @param resource {@code resource}, the resource's identifier, a URL; required
 * @param authorizationServers {@code authorization_servers}, the issuers whose tokens are accepted
 * @param jwksUri {@code jwks_uri}, the resource's keys
 * @param scopesSupported {@code scopes_supported}
 * @param bearerMethodsSupported {@code bearer_methods_supported}: {@code header}, {@code body}, {@code query}; an empty list means none. There is
 *     no default
 * @param resourceSigningAlgValuesSupported {@code resource_signing_alg_values_supported}, for signed responses
 * @param resourceName {@code resource_name}, for users; see {@link #resourceName(String)}
 * @param resourceDocumentation {@code resource_documentation}, a page for developers
 * @param resourcePolicyUri {@code resource_policy_uri}
 * @param resourceTosUri {@code resource_tos_uri}
 * @param tlsClientCertificateBoundAccessTokens {@code tls_client_certificate_bound_access_tokens}; absent means false
 * @param authorizationDetailsTypesSupported {@code authorization_details_types_supported} (RFC 9396)
 * @param dpopSigningAlgValuesSupported {@code dpop_signing_alg_values_supported} (RFC 9449)
 * @param dpopBoundAccessTokensRequired {@code dpop_bound_access_tokens_required}; absent means false
 * @param signedMetadata {@code signed_metadata}, a JWT that repeats these members; what it says takes precedence once its signature is verified
 * @param extra all other members, such as {@code resource_name#fr}, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record ProtectedResourceMetadata(
        @Json.Required String resource,
        @Nullable List<String> authorizationServers,
        @Nullable String jwksUri,
        @Nullable List<String> scopesSupported,
        @Nullable List<String> bearerMethodsSupported,
        @Nullable List<String> resourceSigningAlgValuesSupported,
        @Nullable String resourceName,
        @Nullable String resourceDocumentation,
        @Nullable String resourcePolicyUri,
        @Nullable String resourceTosUri,
        Optional<Boolean> tlsClientCertificateBoundAccessTokens,
        @Nullable List<String> authorizationDetailsTypesSupported,
        @Nullable List<String> dpopSigningAlgValuesSupported,
        Optional<Boolean> dpopBoundAccessTokensRequired,
        @Nullable String signedMetadata,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * The resource's name in a language (section 2.1).
     *
     * @param languageTag a tag of BCP 47 such as {@code it}, compared without regard to the case of A to Z
     * @return {@code resource_name#it}; empty where there is none or it is no string
     */
    public Optional<String> resourceName(String languageTag) {
        return LanguageTagged.text(extra, "resource_name", languageTag);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ProtectedResourceMetadataCodec.INSTANCE.describe(this);
    }
}
