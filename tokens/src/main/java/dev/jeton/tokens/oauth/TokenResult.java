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
 * What a token endpoint answers: a token (RFC 6749 section 5.1) or a refusal (section 5.2). The members decide which, in whatever order they come
 * and whatever the HTTP status is.
 *
 * <ol>
 *   <li>{@code error} makes it {@link Denied}, also beside an {@code access_token};
 *   <li>otherwise {@code access_token} makes it {@link Granted};
 *   <li>with neither it is {@link dev.jeton.JsonErrorCode#NO_SUBTYPE}: a success without a token is none.
 * </ol>
 *
 * <p>A member that is {@code null}, {@code ""} or {@code false} counts as absent here. Members of objects inside, such as the {@code data} of an
 * envelope, do not count.
 *
 * <pre>{@code
 * TokenResult result = TokenResultCodec.INSTANCE.read(body);
 * if (result instanceof TokenResult.Granted granted) {
 *     use(granted.accessToken());
 * } else if (result instanceof TokenResult.Denied denied) {
 *     log(denied.errorCode());
 * }
 * }</pre>
 *
 * <p>{@link TokenResults} reads whole HTTP answers, which may be forms or empty. Immutable.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public sealed interface TokenResult permits TokenResult.Denied, TokenResult.Granted {

    /**
     * A refusal. Its {@code error} should be a string, and is an object, a number or {@code true} with some servers: it is kept as it came.
     *
     * @param error {@code error} as JSON; null only in what {@link TokenResults} makes of an empty body
     * @param errorDescription {@code error_description}, for developers; null where it is no string
     * @param errorUri {@code error_uri}, a page about the error; null where it is no string; not checked to be a URI
     * @param extra all other members, an {@code access_token}, too, in the order in which they came; written back behind those above. Counts as secret
     */
    @Json.Subtype(whenPresent = "error")
    record Denied(
            @Nullable RawJson error,
            @Json.DefaultOnError @Nullable String errorDescription,
            @Json.DefaultOnError @Nullable String errorUri,
            @Json.Extra Map<String, RawJson> extra)
            implements TokenResult {
        private static final String REDACTED = "<redacted>";

        /**
         * The code, as far as there is one. Made anew at each call.
         *
         * @return an {@code error} that is a string, or a number as it is spelt; of an object its {@code code}, or else its {@code type}, if that is a
         *     string or a number; empty in all other cases
         */
        public Optional<String> errorCode() {
            return error == null ? Optional.empty() : ErrorObject.codeOf(error);
        }

        /**
         * Returns whether the code is a certain one.
         *
         * @param code a registered code
         * @return whether {@link #errorCode()} is exactly its name
         */
        public boolean is(OAuthErrorCode code) {
            return errorCode().equals(Optional.of(OAuthErrorCodeCodec.INSTANCE.text(code)));
        }

        /** Shows the code, the description and the URI; of an error without a code, and of other members, only that there are some. */
        @Override
        public String toString() {
            String code = error == null ? "null" : errorCode().orElse(REDACTED);
            String others = extra.isEmpty() ? "{}" : REDACTED;
            return "Denied[error=" + code + ", errorDescription=" + errorDescription + ", errorUri=" + errorUri
                    + ", extra=" + others + "]";
        }
    }

    /**
     * A token.
     *
     * @param accessToken {@code access_token}, a secret; never empty in what was read
     * @param tokenType {@code token_type}; in whatever letter case it came it is written back
     * @param expiresIn {@code expires_in}, the lifetime in seconds from when the answer was made. Some servers send a string of digits or
     *     {@code 3600.0}; both are read, and an integer is written. Many send none: such a token is used until it is refused
     * @param refreshToken {@code refresh_token}, a secret
     * @param scope {@code scope} (RFC 6749 section 3.3), which servers may leave out if it is what was asked for. Some send an array of strings; one
     *     string with spaces is written
     * @param idToken {@code id_token}, a JWT; a secret, since it holds personal data and careless clients accept it as a login
     * @param extra all other members, in the order in which they came; written back behind those above. Counts as secret
     */
    @Json.Subtype(whenPresent = "access_token")
    record Granted(
            @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Json.Required
            String accessToken,

            @Nullable OpenEnum<TokenType> tokenType,
            @Json.Lenient OptionalLong expiresIn,

            @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
            String refreshToken,

            @Json.Delimited(" ") @Nullable List<String> scope,

            @Json.Charset(Json.Characters.VSCHAR) @Json.Secret @Nullable
            String idToken,

            @Json.Extra Map<String, RawJson> extra)
            implements TokenResult {

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
            return TokenResult_GrantedCodec.INSTANCE.describe(this);
        }
    }
}
