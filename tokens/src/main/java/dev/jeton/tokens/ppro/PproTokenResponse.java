package dev.jeton.tokens.ppro;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.ScopeTexts;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.TokenType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of PPRO's token endpoint, or of any Keycloak's: success and failure have the same type there. Strings that have no
 * value come as {@code ""} and stay so. Numbers are documented as strings and sent as numbers; both are read, {@code ""} as absent,
 * and integers are written. Immutable.
 *
 * @param accessToken {@code access_token}, a secret
 * @param tokenType {@code token_type}; {@code bearer} in old versions and {@code Bearer} in new ones; written back as it came
 * @param refreshToken {@code refresh_token}, a secret
 * @param sessionState {@code session_state}, the user's session; a secret, since identifiers of sessions don't belong into logs
 * @param scope {@code scope}, one string with spaces; an array is read, too
 * @param expiresIn {@code expires_in}, the access token's lifetime in seconds
 * @param refreshExpiresIn {@code refresh_expires_in}, the refresh token's lifetime in seconds; Keycloak sends 0 where there is no
 *     refresh token, and where it never expires
 * @param notBeforePolicy {@code not-before-policy}, in seconds since the epoch: tokens issued before are void; 0 means none
 * @param idToken {@code id_token}, a JWT, a secret
 * @param error {@code error}, where the server refuses
 * @param errorDescription {@code error_description}, for developers; null where it is no string
 * @param errorUri {@code error_uri}, a page about the error; null where it is no string
 * @param extra all other members, such as {@code issued_token_type} of a token exchange, in the order in which they came; written
 *     back behind those above. Counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record PproTokenResponse(
        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Nullable OpenEnum<TokenType> tokenType,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Secret @Nullable String sessionState,
        @Json.Delimited(" ") @Nullable List<String> scope,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Lenient OptionalLong refreshExpiresIn,
        @Json.Name("not-before-policy") @Json.Lenient OptionalLong notBeforePolicy,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String idToken,

        @Nullable OpenEnum<OAuthErrorCode> error,
        @Json.DefaultOnError @Nullable String errorDescription,
        @Json.DefaultOnError @Nullable String errorUri,
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
     * When the refresh token expires.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant, limited as by {@link #expiresAt(Instant)}; empty where {@code refresh_expires_in} is absent or 0, which stands for no
     *     refresh token as well as for one that never expires
     */
    public Optional<Instant> refreshExpiresAt(Instant receivedAt) {
        return refreshExpiresIn.isPresent() && refreshExpiresIn.getAsLong() == 0
                ? Optional.empty()
                : Expiry.after(receivedAt, refreshExpiresIn);
    }

    /**
     * The time before which issued tokens are invalid.
     *
     * @return {@code not-before-policy}, limited to what {@link Instant#toEpochMilli()} can express; empty where it is absent or 0
     */
    public Optional<Instant> notBefore() {
        return Expiry.atUnlessZero(notBeforePolicy);
    }

    /**
     * Whether the server refused. It did if it says so, whatever else is there.
     *
     * @return true if {@code error} is there and not empty
     */
    public boolean isError() {
        return error != null && !error.text().isEmpty();
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
        return PproTokenResponseCodec.INSTANCE.describe(this);
    }
}
