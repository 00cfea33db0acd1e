package dev.jeton.tokens.authlete;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.oauth.TokenType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of Authlete's API {@code /auth/token/create}. Immutable.
 *
 * <p>Mind the units: {@code expiresAt} is in milliseconds, {@code expiresIn} in seconds.
 *
 * @param resultCode {@code resultCode}, such as {@code A050001}
 * @param resultMessage {@code resultMessage}, what happened, for developers
 * @param action {@code action}, what to do next
 * @param accessToken {@code accessToken}, a secret
 * @param clientId {@code clientId}, the client's number; may be above 2^32
 * @param expiresAt {@code expiresAt}, in milliseconds since the epoch; see {@link #expiresAtInstant()}
 * @param expiresIn {@code expiresIn}, the lifetime in seconds
 * @param grantType {@code grantType}, for which the token was made; one that is not known is kept as text
 * @param properties {@code properties} that the service attached to the token
 * @param refreshToken {@code refreshToken}, a secret
 * @param scopes {@code scopes} of the access token
 * @param subject {@code subject}, the user's identifier at the service
 * @param tokenType {@code tokenType}; written back as it came
 * @param jwtAccessToken {@code jwtAccessToken}, the access token as a JWT, a secret
 * @param authorizationDetails {@code authorizationDetails}, as an object around the array of RFC 9396
 * @param forExternalAttachment {@code forExternalAttachment}, whether the token serves external attachments of identity assurance
 * @param tokenId {@code tokenId}, which names the token in Authlete's API without being of use to call anything else
 * @param refreshTokenScopes {@code refreshTokenScopes}, of the refresh token
 * @param clientIdentifier {@code clientIdentifier}, the client's id as its requests had it
 * @param sessionId {@code sessionId}, the user's session; a secret, since identifiers of sessions don't belong into logs
 * @param extra all other members, in the order in which they came; written back behind those above. Counts as secret
 */
@Json(view = true)
public record TokenCreateResponse(
        @Nullable String resultCode,
        @Nullable String resultMessage,
        @Nullable OpenEnum<Action> action,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Json.Lenient OptionalLong clientId,
        @Json.Lenient OptionalLong expiresAt,
        @Json.Lenient OptionalLong expiresIn,
        @Nullable OpenEnum<GrantType> grantType,
        @Nullable List<Property> properties,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Nullable List<String> scopes,
        @Nullable String subject,
        @Nullable OpenEnum<TokenType> tokenType,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String jwtAccessToken,

        @Nullable AuthzDetails authorizationDetails,
        Optional<Boolean> forExternalAttachment,
        @Nullable String tokenId,
        @Nullable List<String> refreshTokenScopes,
        @Nullable String clientIdentifier,
        @Json.Secret @Nullable String sessionId,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the access token expires, by {@code expiresAt}.
     *
     * @return the instant; empty where there is no {@code expiresAt}
     */
    public Optional<Instant> expiresAtInstant() {
        return expiresAt.isPresent() ? Optional.of(Instant.ofEpochMilli(expiresAt.getAsLong())) : Optional.empty();
    }

    /**
     * When the access token expires, by {@code expiresIn}.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant, limited to what {@link Instant#toEpochMilli()} can express; empty where there is no {@code expiresIn}
     */
    public Optional<Instant> expiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, expiresIn);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return TokenCreateResponseCodec.INSTANCE.describe(this);
    }
}
