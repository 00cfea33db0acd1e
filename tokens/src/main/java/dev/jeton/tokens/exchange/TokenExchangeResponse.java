package dev.jeton.tokens.exchange;

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
 * The successful answer of a token exchange (RFC 8693 section 2.2.1). Errors are those of a token endpoint. Immutable.
 *
 * @param accessToken {@code access_token}, the token that was issued, which need not be an access token; required, a secret
 * @param issuedTokenType {@code issued_token_type}, what it is; required. An unknown URI is kept as text
 * @param tokenType {@code token_type}, how it is used; required, and {@code N_A} where it is no access token. Written back as it came
 * @param expiresIn {@code expires_in}, the lifetime in seconds
 * @param scope {@code scope}, which may be left out if it is what was asked for; an array is read, too
 * @param refreshToken {@code refresh_token}, a secret
 * @param extra all other members, in the order in which they came; counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record TokenExchangeResponse(
        @Json.Charset(Json.Characters.VSCHAR) @Json.Required @Json.Secret
        String accessToken,

        @Json.Required OpenEnum<TokenTypeIdentifier> issuedTokenType,
        @Json.Required OpenEnum<TokenType> tokenType,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Delimited(" ") @Nullable List<String> scope,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the token expires.
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
        return TokenExchangeResponseCodec.INSTANCE.describe(this);
    }
}
