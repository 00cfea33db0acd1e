package dev.jeton.tokens.msal;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.ScopeTexts;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of Microsoft Entra's token endpoint (Azure AD v1 and v2, B2C, ADFS), success and failure in one type. Immutable.
 *
 * <p>Azure AD v1 and B2C send every number as a string of digits; both are read, and integers are written. The members that no client needs to use
 * the token are absent where their value has a wrong type or form, such as an {@code expires_on} that is a date: {@code status}, all lifetimes and
 * times but {@code expires_in}, {@code foci}, {@code resource}, and what describes an error beside its code.
 *
 * @param status {@code status}, the HTTP status. No server sends it: clients put it into the object that they keep. It is read
 *     and written like any other member
 * @param tokenType {@code token_type}; written back as it came
 * @param scope {@code scope}, the scopes that were granted; an array is read, too, and one string written
 * @param expiresIn {@code expires_in}, the access token's lifetime in seconds
 * @param refreshIn {@code refresh_in}, after how many seconds the token should be renewed although it still works
 * @param extExpiresIn {@code ext_expires_in}, for how many seconds it works while the server is down
 * @param refreshTokenExpiresIn {@code refresh_token_expires_in}, the refresh token's lifetime in seconds
 * @param accessToken {@code access_token}, a secret
 * @param refreshToken {@code refresh_token}, a secret; may be {@code ""}
 * @param idToken {@code id_token}, a JWT, a secret
 * @param clientInfo {@code client_info}, JSON with {@code uid} and {@code utid} in base64url. It counts as secret, since it
 *     identifies a person
 * @param foci {@code foci}: {@code 1} if the refresh token serves the whole family of clients
 * @param spaCode {@code spa_code}, an authorization code for the browser's part of the application; a secret
 * @param spaAccountId {@code spa_accountid}, the account of that part
 * @param keyId {@code key_id}, of the key to which the token is bound
 * @param error {@code error}, where the server refuses
 * @param errorDescription {@code error_description}, for developers: several lines that start with a code such as
 *     {@code AADSTS70011}
 * @param errorCodes {@code error_codes}, documented as strings and sent as numbers, or as a single number; all are read, an array of
 *     strings is written
 * @param suberror {@code suberror}, such as {@code bad_token}
 * @param timestamp {@code timestamp} of the error in UTC, as text such as {@code 2016-01-09 02:02:12Z}
 * @param traceId {@code trace_id}, which Microsoft's support asks for
 * @param correlationId {@code correlation_id}, which the client may have chosen
 * @param claims {@code claims}, JSON as text: what the next request must ask for. It is policy, no credential, and not secret
 * @param errorUri {@code error_uri}, a page about the error; not documented
 * @param expiresOn {@code expires_on}, the access token's expiry in seconds since the epoch; only from v1, not documented
 * @param notBefore {@code not_before}, the access token's start in seconds since the epoch; from v1 and B2C, not documented
 * @param resource {@code resource}, for which the token is; only from v1, not documented
 * @param idTokenExpiresIn {@code id_token_expires_in}, the ID token's lifetime in seconds; only from B2C, not documented
 * @param profileInfo {@code profile_info}, JSON about the user in base64url; only from B2C, not documented. A secret, as it is personal data
 * @param clientId {@code client_id}, of the managed identity; only from Azure's instance metadata service (IMDS)
 * @param extra all other members, in the order in which they came; written back behind those above. Counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record ServerAuthorizationTokenResponse(
        @Json.DefaultOnError @Json.Lenient OptionalInt status,
        @Nullable OpenEnum<AuthenticationScheme> tokenType,
        @Json.Delimited(" ") @Nullable List<String> scope,
        @Json.Lenient OptionalLong expiresIn,
        @Json.DefaultOnError @Json.Lenient OptionalLong refreshIn,
        @Json.DefaultOnError @Json.Lenient OptionalLong extExpiresIn,
        @Json.DefaultOnError @Json.Lenient OptionalLong refreshTokenExpiresIn,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String accessToken,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String refreshToken,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String idToken,

        @Json.Secret @Nullable String clientInfo,
        @Json.DefaultOnError @Json.Lenient @Nullable String foci,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
        String spaCode,

        @Json.Name("spa_accountid") @Nullable String spaAccountId,
        @Nullable String keyId,
        @Nullable OpenEnum<OAuthErrorCode> error,
        @Json.DefaultOnError @Nullable String errorDescription,

        @Json.DefaultOnError @Json.Lenient @Json.SingleOrArray(write = Json.SingleAs.ARRAY) @Nullable
        List<String> errorCodes,

        @Nullable String suberror,
        @Json.DefaultOnError @Nullable String timestamp,
        @Json.DefaultOnError @Nullable String traceId,
        @Json.DefaultOnError @Nullable String correlationId,
        @Nullable String claims,
        @Json.DefaultOnError @Nullable String errorUri,
        @Json.DefaultOnError @Json.Lenient OptionalLong expiresOn,
        @Json.DefaultOnError @Json.Lenient OptionalLong notBefore,
        @Json.DefaultOnError @Nullable String resource,
        @Json.DefaultOnError @Json.Lenient OptionalLong idTokenExpiresIn,
        @Json.Secret @Nullable String profileInfo,
        @Nullable String clientId,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the access token expires, by {@code expires_in}.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant, limited to what {@link Instant#toEpochMilli()} can express; empty where there is no {@code expires_in}
     */
    public Optional<Instant> expiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, expiresIn);
    }

    /**
     * When the token should be renewed although it still works.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant by {@code refresh_in}, limited as by {@link #expiresAt(Instant)}; empty where there is no {@code refresh_in}
     */
    public Optional<Instant> refreshOn(Instant receivedAt) {
        return Expiry.after(receivedAt, refreshIn);
    }

    /**
     * Until when the access token works while the server is down.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant by {@code ext_expires_in}, limited as by {@link #expiresAt(Instant)}; empty where there is no {@code ext_expires_in}
     */
    public Optional<Instant> extendedExpiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, extExpiresIn);
    }

    /**
     * When the refresh token expires.
     *
     * @param receivedAt when the response was received, or better, when the request was sent
     * @return the instant by {@code refresh_token_expires_in}, limited as by {@link #expiresAt(Instant)}; empty where there is none
     */
    public Optional<Instant> refreshTokenExpiresAt(Instant receivedAt) {
        return Expiry.after(receivedAt, refreshTokenExpiresIn);
    }

    /**
     * When the error happened.
     *
     * @return {@code timestamp}, which is in UTC; empty where it is absent or not of the form {@code 2016-01-09 02:02:12Z}
     */
    public Optional<Instant> timestampInstant() {
        return timestamp == null ? Optional.empty() : Timestamp.instant(timestamp);
    }

    /**
     * Whether the response is an error, whatever else it contains. As in msal-common, {@code suberror} or {@code error_description} is
     * enough, even without {@code error}.
     *
     * @return true if {@code error}, {@code suberror} or {@code error_description} is there and not empty
     */
    public boolean isError() {
        return isText(error == null ? null : error.text()) || isText(suberror) || isText(errorDescription);
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isEmpty();
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
        return ServerAuthorizationTokenResponseCodec.INSTANCE.describe(this);
    }
}
