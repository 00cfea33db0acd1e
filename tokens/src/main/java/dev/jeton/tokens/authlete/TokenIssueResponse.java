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
 * The answer of Authlete's API {@code /auth/token/issue}: the tokens after {@code action} was {@code PASSWORD}. Immutable.
 *
 * @param resultCode {@code resultCode}, such as {@code A050001}
 * @param resultMessage {@code resultMessage}, what happened, for developers
 * @param action {@code action}, what to do next
 * @param responseContent {@code responseContent}, what the server has to send to the client, as text; a secret, since there are tokens in it
 * @param accessToken {@code accessToken}, a secret
 * @param accessTokenExpiresAt {@code accessTokenExpiresAt}, in milliseconds since the epoch; see {@link #accessTokenExpiresAtInstant()}
 * @param accessTokenDuration {@code accessTokenDuration}, the access token's lifetime in seconds
 * @param refreshToken {@code refreshToken}, a secret
 * @param refreshTokenExpiresAt {@code refreshTokenExpiresAt}, in milliseconds since the epoch, 0 where there is no refresh token; see {@link
 *     #refreshTokenExpiresAtInstant()}
 * @param refreshTokenDuration {@code refreshTokenDuration}, the refresh token's lifetime in seconds
 * @param clientId {@code clientId}, the client's number; may be above 2^32
 * @param clientIdAlias {@code clientIdAlias}, the client's other identifier
 * @param clientIdAliasUsed {@code clientIdAliasUsed}, whether the request had that one
 * @param subject {@code subject}, the user's identifier at the service
 * @param scopes {@code scopes} of the access token
 * @param properties {@code properties} that the service attached to the token
 * @param jwtAccessToken {@code jwtAccessToken}, the access token as a JWT, a secret
 * @param accessTokenResources {@code accessTokenResources}, URIs for which the token is (RFC 8707)
 * @param authorizationDetails {@code authorizationDetails}, as an object around the array of RFC 9396
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(view = true)
public record TokenIssueResponse(
        @Nullable String resultCode,
        @Nullable String resultMessage,
        @Nullable OpenEnum<Action> action,
        @Json.Secret @Nullable String responseContent,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Json.Lenient OptionalLong accessTokenExpiresAt,
        @Json.Lenient OptionalLong accessTokenDuration,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Lenient OptionalLong refreshTokenExpiresAt,
        @Json.Lenient OptionalLong refreshTokenDuration,
        @Json.Lenient OptionalLong clientId,
        @Nullable String clientIdAlias,
        Optional<Boolean> clientIdAliasUsed,
        @Nullable String subject,
        @Nullable List<String> scopes,
        @Nullable List<Property> properties,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String jwtAccessToken,

        @Nullable List<String> accessTokenResources,
        @Nullable AuthzDetails authorizationDetails,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the access token expires.
     *
     * @return the instant; empty where there is no {@code accessTokenExpiresAt}, or it is 0
     */
    public Optional<Instant> accessTokenExpiresAtInstant() {
        return Expiry.atMillisUnlessZero(accessTokenExpiresAt);
    }

    /**
     * When the refresh token expires.
     *
     * @return the instant; empty where there is no {@code refreshTokenExpiresAt}, or it is 0
     */
    public Optional<Instant> refreshTokenExpiresAtInstant() {
        return Expiry.atMillisUnlessZero(refreshTokenExpiresAt);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return TokenIssueResponseCodec.INSTANCE.describe(this);
    }
}
