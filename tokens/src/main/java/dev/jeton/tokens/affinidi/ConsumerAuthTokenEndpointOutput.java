package dev.jeton.tokens.affinidi;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.ScopeTexts;
import dev.jeton.tokens.oauth.TokenType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of Affinidi's token endpoint; what it says where it refuses is {@link AffinidiError} or {@link
 * dev.jeton.tokens.oauth.OAuthErrorResponse}. Immutable.
 *
 * <p>There is an {@code id_token} where the scope {@code openid} was granted, and a {@code refresh_token} where {@code offline_access} was.
 *
 * @param accessToken {@code access_token}, a secret
 * @param refreshToken {@code refresh_token}, a secret
 * @param scope {@code scope}, one string with spaces; an array is read, too
 * @param tokenType {@code token_type}; written back as it came
 * @param expiresIn {@code expires_in}, the lifetime in seconds; a string of digits is read, too, and an integer written
 * @param idToken {@code id_token}, a JWT, a secret. It is documented as a number, a slip of a code generator: a number is read as
 *     its text, and a string is written
 * @param extra all other members, in the order in which they came; written back behind those above. Counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record ConsumerAuthTokenEndpointOutput(
        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Delimited(" ") @Nullable List<String> scope,
        @Nullable OpenEnum<TokenType> tokenType,
        @Json.Lenient OptionalLong expiresIn,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Lenient @Json.Secret @Nullable
        String idToken,

        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the access token expires.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant, limited to what {@link Instant#toEpochMilli()} can express; empty where there is no {@code expires_in}
     */
    public Optional<Instant> expiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, expiresIn);
    }

    /**
     * The scopes, whether spaces or commas separate them, as several servers have it.
     *
     * @return {@code scope}, split at its commas if it has no spaces; null where it is absent
     */
    public @Nullable List<String> scopes() {
        return ScopeTexts.split(scope);
    }

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return ConsumerAuthTokenEndpointOutputCodec.INSTANCE.describe(this);
    }
}
