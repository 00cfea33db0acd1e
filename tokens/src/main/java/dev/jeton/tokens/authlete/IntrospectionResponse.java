package dev.jeton.tokens.authlete;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of Authlete's API {@code /auth/introspection}: what a resource server has to do with a token. Its form is not that of RFC 7662.
 * Immutable.
 *
 * @param resultCode {@code resultCode}, such as {@code A050001}
 * @param resultMessage {@code resultMessage}, what happened, for developers
 * @param action {@code action}, what to do next
 * @param responseContent {@code responseContent}, what the server has to send to the client, as text; a secret, since there are tokens in it
 * @param clientId {@code clientId}, the client's number; may be above 2^32
 * @param subject {@code subject}, the user's identifier at the service
 * @param scopes {@code scopes} of the access token
 * @param existent {@code existent}, whether the token exists
 * @param usable {@code usable}, whether it exists and has not expired
 * @param sufficient {@code sufficient}, whether it covers the scopes that were asked for
 * @param refreshable {@code refreshable}, whether there is a refresh token that still works
 * @param expiresAt {@code expiresAt}, in milliseconds since the epoch; see {@link #expiresAtInstant()}
 * @param properties {@code properties} that the service attached to the token
 * @param clientIdAlias {@code clientIdAlias}, the client's other identifier
 * @param clientIdAliasUsed {@code clientIdAliasUsed}, whether the request had that one
 * @param certificateThumbprint {@code certificateThumbprint}, the SHA-256 thumbprint of the certificate to which the token is bound
 * @param resources {@code resources} that the request for the token named (RFC 8707)
 * @param accessTokenResources {@code accessTokenResources}, URIs for which the token is (RFC 8707)
 * @param authorizationDetails {@code authorizationDetails}, as an object around the array of RFC 9396
 * @param grantId {@code grantId}, which names the grant that the token belongs to
 * @param consentedClaims {@code consentedClaims}, the names of the claims that the client may know
 * @param forExternalAttachment {@code forExternalAttachment}, whether the token serves external attachments of identity assurance
 * @param acr {@code acr}, how well the user was authenticated
 * @param authTime {@code authTime}, when, in seconds since the epoch
 * @param grantType {@code grantType}, for which the token was made; one that is not known is kept as text
 * @param dpopNonce {@code dpopNonce}, for the header {@code DPoP-Nonce}
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(view = true)
public record IntrospectionResponse(
        @Nullable String resultCode,
        @Nullable String resultMessage,
        @Nullable OpenEnum<Action> action,
        @Json.Secret @Nullable String responseContent,
        @Json.Lenient OptionalLong clientId,
        @Nullable String subject,
        @Nullable List<String> scopes,
        Optional<Boolean> existent,
        Optional<Boolean> usable,
        Optional<Boolean> sufficient,
        Optional<Boolean> refreshable,
        @Json.Lenient OptionalLong expiresAt,
        @Nullable List<Property> properties,
        @Nullable String clientIdAlias,
        Optional<Boolean> clientIdAliasUsed,
        @Nullable String certificateThumbprint,
        @Nullable List<String> resources,
        @Nullable List<String> accessTokenResources,
        @Nullable AuthzDetails authorizationDetails,
        @Nullable String grantId,
        @Nullable List<String> consentedClaims,
        Optional<Boolean> forExternalAttachment,
        @Nullable String acr,
        @Json.Lenient OptionalLong authTime,
        @Nullable OpenEnum<GrantType> grantType,
        @Json.Charset(Json.Characters.VSCHAR) @Nullable String dpopNonce,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the access token expires.
     *
     * @return the instant; empty where there is no {@code expiresAt}, or it is 0
     */
    public Optional<Instant> expiresAtInstant() {
        return Expiry.atMillisUnlessZero(expiresAt);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return IntrospectionResponseCodec.INSTANCE.describe(this);
    }
}
