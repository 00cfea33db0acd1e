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
 * The answer of Authlete's API {@code /auth/token/update}: the access token after it was changed. Immutable.
 *
 * @param resultCode {@code resultCode}, such as {@code A050001}
 * @param resultMessage {@code resultMessage}, what happened, for developers
 * @param action {@code action}, what to do next
 * @param accessToken {@code accessToken}, a secret
 * @param accessTokenExpiresAt {@code accessTokenExpiresAt}, in milliseconds since the epoch; see {@link #accessTokenExpiresAtInstant()}
 * @param scopes {@code scopes} of the access token
 * @param properties {@code properties} that the service attached to the token
 * @param tokenType {@code tokenType}; written back as it came
 * @param authorizationDetails {@code authorizationDetails}, as an object around the array of RFC 9396
 * @param forExternalAttachment {@code forExternalAttachment}, whether the token serves external attachments of identity assurance
 * @param tokenId {@code tokenId}, which names the token in Authlete's API without being of use to call anything else
 * @param refreshTokenExpiresAt {@code refreshTokenExpiresAt}, in milliseconds since the epoch, 0 where there is no refresh token; see {@link
 *     #refreshTokenExpiresAtInstant()}
 * @param refreshTokenScopes {@code refreshTokenScopes}, of the refresh token
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(view = true)
public record TokenUpdateResponse(
        @Nullable String resultCode,
        @Nullable String resultMessage,
        @Nullable OpenEnum<Action> action,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Json.Lenient OptionalLong accessTokenExpiresAt,
        @Nullable List<String> scopes,
        @Nullable List<Property> properties,
        @Nullable OpenEnum<TokenType> tokenType,
        @Nullable AuthzDetails authorizationDetails,
        Optional<Boolean> forExternalAttachment,
        @Nullable String tokenId,
        @Json.Lenient OptionalLong refreshTokenExpiresAt,
        @Nullable List<String> refreshTokenScopes,
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
        return TokenUpdateResponseCodec.INSTANCE.describe(this);
    }
}
