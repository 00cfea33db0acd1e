package dev.jeton.tokens.introspection;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.internal.Expiry;
import dev.jeton.tokens.internal.ScopeTexts;
import dev.jeton.tokens.oauth.TokenType;
import dev.jeton.tokens.rar.AuthorizationDetail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a token introspection endpoint (RFC 7662 section 2.2). Only {@code active} is required. Immutable.
 *
 * <p>{@code active} decides: a token that is not active is of no use, whatever else the answer says. Times are in seconds since the epoch
 * and integers, as the RFC has them; a string of digits is read, too, and a number with a fraction is rejected.
 *
 * @param active {@code active}, whether the token is good right now; required
 * @param scope {@code scope}, one string with spaces; an array is read, too
 * @param clientId {@code client_id}, the client that asked for the token
 * @param username {@code username}, a name of the user for people; a secret, as it is personal data
 * @param tokenType {@code token_type}; written back as it came
 * @param exp {@code exp}, when the token expires; see {@link #expiresAt()}
 * @param iat {@code iat}, when the token was issued; see {@link #issuedAt()}
 * @param nbf {@code nbf}, before when the token must not be used; see {@link #notBefore()}
 * @param sub {@code sub}, the user's identifier; a secret, as it is personal data
 * @param aud {@code aud}, whom the token is for: a string or an array; one element is written as a string. Elements are compared whole, blanks
 *     included
 * @param iss {@code iss}, who issued the token
 * @param jti {@code jti}, the token's identifier; a secret
 * @param cnf {@code cnf}, the key to which the token is bound (RFC 8705 section 3.2, RFC 9449 section 6.2)
 * @param acr {@code acr}, how well the user was authenticated (RFC 9470 section 6.2)
 * @param authTime {@code auth_time}, when (RFC 9470 section 6.2); see {@link #authenticatedAt()}
 * @param authorizationDetails {@code authorization_details} (RFC 9396 section 9.2)
 * @param extra all other members, such as Keycloak's {@code realm_access}, in the order in which they came. Counts as secret
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record IntrospectionResponse(
        @Json.Required boolean active,
        @Json.Delimited(" ") @Nullable List<String> scope,
        @Nullable String clientId,
        @Json.Secret @Nullable String username,
        @Nullable OpenEnum<TokenType> tokenType,
        @Json.Lenient OptionalLong exp,
        @Json.Lenient OptionalLong iat,
        @Json.Lenient OptionalLong nbf,
        @Json.Secret @Nullable String sub,
        @Json.SingleOrArray @Nullable List<String> aud,
        @Nullable String iss,
        @Json.Secret @Nullable String jti,
        @Nullable Confirmation cnf,
        @Nullable String acr,
        @Json.Lenient OptionalLong authTime,
        @Nullable List<AuthorizationDetail> authorizationDetails,
        @Json.Extra Map<String, RawJson> extra) {

    /**
     * When the token expires.
     *
     * @return {@code exp}, limited to what {@link Instant#toEpochMilli()} can express; empty where there is none
     */
    public Optional<Instant> expiresAt() {
        return Expiry.at(exp);
    }

    /**
     * When the token was issued.
     *
     * @return {@code iat}, limited as by {@link #expiresAt()}; empty where there is none
     */
    public Optional<Instant> issuedAt() {
        return Expiry.at(iat);
    }

    /**
     * The time before which the token must not be used.
     *
     * @return {@code nbf}, limited as by {@link #expiresAt()}; empty where there is none
     */
    public Optional<Instant> notBefore() {
        return Expiry.at(nbf);
    }

    /**
     * When the user was authenticated.
     *
     * @return {@code auth_time}, limited as by {@link #expiresAt()}; empty where there is none
     */
    public Optional<Instant> authenticatedAt() {
        return Expiry.at(authTime);
    }

    /**
     * Returns whether the token is for a recipient.
     *
     * @param recipient the recipient's identifier, compared exactly
     * @return true if it is one of {@code aud}; false where there is no {@code aud}
     */
    public boolean hasAudience(String recipient) {
        return aud != null && aud.contains(recipient);
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
        return IntrospectionResponseCodec.INSTANCE.describe(this);
    }
}
