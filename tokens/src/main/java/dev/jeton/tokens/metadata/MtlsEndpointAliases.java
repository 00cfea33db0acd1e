package dev.jeton.tokens.metadata;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints that clients with a certificate use instead of those without (RFC 8705 section 5). An endpoint that is absent here has no
 * alias. Immutable.
 *
 * @param tokenEndpoint {@code token_endpoint}
 * @param revocationEndpoint {@code revocation_endpoint}
 * @param introspectionEndpoint {@code introspection_endpoint}
 * @param deviceAuthorizationEndpoint {@code device_authorization_endpoint}
 * @param registrationEndpoint {@code registration_endpoint}
 * @param userinfoEndpoint {@code userinfo_endpoint}
 * @param pushedAuthorizationRequestEndpoint {@code pushed_authorization_request_endpoint}
 * @param backchannelAuthenticationEndpoint {@code backchannel_authentication_endpoint}
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record MtlsEndpointAliases(
        @Nullable String tokenEndpoint,
        @Nullable String revocationEndpoint,
        @Nullable String introspectionEndpoint,
        @Nullable String deviceAuthorizationEndpoint,
        @Nullable String registrationEndpoint,
        @Nullable String userinfoEndpoint,
        @Nullable String pushedAuthorizationRequestEndpoint,
        @Nullable String backchannelAuthenticationEndpoint,
        @Json.Extra Map<String, RawJson> extra) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return MtlsEndpointAliasesCodec.INSTANCE.describe(this);
    }
}
