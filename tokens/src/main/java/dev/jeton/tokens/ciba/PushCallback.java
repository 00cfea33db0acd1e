package dev.jeton.tokens.ciba;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.TokenType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenID provider sends to a client in push mode: the tokens (CIBA section 10.3.1), or an error (section 12). It is authenticated by
 * the bearer token that the client gave. Immutable.
 *
 * @param authReqId {@code auth_req_id} of the client's request; required, a secret
 * @param accessToken {@code access_token}, a secret
 * @param tokenType {@code token_type}; written back as it came
 * @param refreshToken {@code refresh_token}, a secret
 * @param expiresIn {@code expires_in}, the access token's lifetime in seconds
 * @param idToken {@code id_token}, a JWT, a secret
 * @param error {@code error}, the code where there are no tokens; one that is not registered is kept as text
 * @param errorDescription {@code error_description}, for developers; null where it is no string
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record PushCallback(
        @Json.Required @Json.Secret String authReqId,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Nullable OpenEnum<TokenType> tokenType,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Lenient OptionalLong expiresIn,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String idToken,

        @Nullable OpenEnum<OAuthErrorCode> error,
        @Json.DefaultOnError @Nullable String errorDescription,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * Whether the callback reports an error instead of tokens, whatever else it contains.
     *
     * @return true if {@code error} is there and not empty
     */
    public boolean isError() {
        return error != null && !error.text().isEmpty();
    }

    /**
     * When the access token expires.
     *
     * @param receivedAt when the callback was received
     * @return the instant, limited to what {@link Instant#toEpochMilli()} can express; empty where there is no {@code expires_in}
     */
    public Optional<Instant> expiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, expiresIn);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return PushCallbackCodec.INSTANCE.describe(this);
    }
}
