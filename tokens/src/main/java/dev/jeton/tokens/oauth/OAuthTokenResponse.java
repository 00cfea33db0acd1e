package dev.jeton.tokens.oauth;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.ScopeTexts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The successful answer of a token endpoint (RFC 6749 section 5.1), with the {@code id_token} of OpenID Connect Core section
 * 3.1.3.3.
 *
 * <p>Nothing is required, {@code access_token} neither: an answer without one is for the caller to judge. Immutable.
 *
 * @param accessToken {@code access_token}, a secret
 * @param tokenType {@code token_type}; in whatever letter case it came it is written back
 * @param expiresIn {@code expires_in}, the lifetime in seconds from when the answer was made. Some servers send a string of
 *     digits or {@code 3600.0}; both are read, and an integer is written
 * @param refreshToken {@code refresh_token}, a secret
 * @param scope {@code scope} (section 3.3), which servers may leave out if it is what was asked for. Some send an array
 *     of strings; one string with spaces is written
 * @param idToken {@code id_token}, a JWT; a secret, since it holds personal data and careless clients accept it as a login
 * @param extra all other members, such as {@code authorization_details}, in the order in which they came; written back behind those above. Counts
 *     as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record OAuthTokenResponse(
        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Nullable OpenEnum<TokenType> tokenType,
        @Json.Lenient OptionalLong expiresIn,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Delimited(" ") @Nullable List<String> scope,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String idToken,

        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the access token expires.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant, limited to what {@link Instant#toEpochMilli()} can express, however large {@code expires_in} is; before
     *     {@code receivedAt} for a negative one; empty where there is no {@code expires_in}
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
        return OAuthTokenResponseCodec.INSTANCE.describe(this);
    }
}
