package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a JWT (RFC 7519 section 4.1), with those of OpenID Connect Core section 2, RFC 9068 (access tokens), RFC 8693 (token exchange) and RFC
 * 7800 (proof of possession). Nothing is required, as each profile requires other claims. Immutable.
 *
 * <p>A date is any JSON number; {@link #expiresAt()} and its siblings make an {@link Instant} of it. {@code aud}, {@code roles} and {@code groups} are one text
 * or several: {@link #audience()}, {@link #roles()} and {@link #groups()} read both.
 *
 * @param iss {@code iss}, who made the token
 * @param sub {@code sub}, whom it is about; a secret, as it is personal data
 * @param aud {@code aud} as JSON, see {@link #audience()}: a string or an array of strings; anything else is rejected
 * @param exp {@code exp}, see {@link #expiresAt()}
 * @param nbf {@code nbf}, see {@link #notBefore()}
 * @param iat {@code iat}, see {@link #issuedAt()}
 * @param jti {@code jti}, the token's identifier; a secret
 * @param scope {@code scope} (RFC 8693 section 4.2)
 * @param clientId {@code client_id} (RFC 8693 section 4.3)
 * @param azp {@code azp}, the client that the token was issued to
 * @param authTime {@code auth_time}, see {@link #authenticatedAt()}
 * @param nonce {@code nonce} of the client's request; a secret
 * @param acr {@code acr}, the class of the authentication
 * @param amr {@code amr}, how the user was authenticated
 * @param cnf {@code cnf}, the key that the sender must prove to have
 * @param act {@code act}, who acts for the subject
 * @param rolesJson {@code roles} as JSON, see {@link #roles()}
 * @param groupsJson {@code groups} as JSON, see {@link #groups()}
 * @param others claims that the type does not know; a duplicate among them is rejected
 */
@Json(naming = Json.Naming.SNAKE_CASE)
public record JwtClaims(
        @Nullable String iss,
        @Json.Secret @Nullable String sub,
        @Nullable RawJson aud,
        @Nullable BigDecimal exp,
        @Nullable BigDecimal nbf,
        @Nullable BigDecimal iat,
        @Json.Secret @Nullable String jti,
        @Json.SpaceDelimited @Nullable List<String> scope,
        @Nullable String clientId,
        @Nullable String azp,
        @Nullable BigDecimal authTime,
        @Json.Secret @Nullable String nonce,
        @Nullable String acr,
        @Nullable List<String> amr,
        @Nullable Confirmation cnf,
        @Nullable Actor act,
        @Json.Name("roles") @Nullable RawJson rolesJson,
        @Json.Name("groups") @Nullable RawJson groupsJson,
        @Json.Extra Map<String, RawJson> others) {

    /**
     * Makes claims of their members.
     *
     * @throws IllegalArgumentException if {@code aud} is neither a string nor an array of strings; when it is read, a {@link
     *     dev.jeton.JsonException} with {@link dev.jeton.JsonErrorCode#INVALID_OBJECT}
     */
    public JwtClaims {
        if (aud != null && !Texts.isTextOrTexts(aud)) {
            throw new IllegalArgumentException("aud is neither a string nor an array of strings");
        }
    }

    /**
     * Whom the token is for.
     *
     * @return the values of {@code aud}, an unmodifiable list made by this call; empty where there is none
     */
    public List<String> audience() {
        return Texts.list(aud);
    }

    /**
     * Returns whether the token is for somebody.
     *
     * @param recipient the identifier of the recipient; compared exactly, as RFC 7519 section 2 says
     * @return whether it is among {@link #audience()}
     */
    public boolean hasAudience(String recipient) {
        return audience().contains(recipient);
    }

    /**
     * When the token expires.
     *
     * @return {@code exp}, cut to nanoseconds and limited to what {@link Instant#toEpochMilli()} can say; empty where there is none
     */
    public Optional<Instant> expiresAt() {
        return instant(exp);
    }

    /**
     * When the token becomes valid.
     *
     * @return {@code nbf}, as {@link #expiresAt()} has it
     */
    public Optional<Instant> notBefore() {
        return instant(nbf);
    }

    /**
     * When the token was issued.
     *
     * @return {@code iat}, as {@link #expiresAt()} has it
     */
    public Optional<Instant> issuedAt() {
        return instant(iat);
    }

    /**
     * When the user was authenticated.
     *
     * @return {@code auth_time}, as {@link #expiresAt()} has it
     */
    public Optional<Instant> authenticatedAt() {
        return instant(authTime);
    }

    private static Optional<Instant> instant(@Nullable BigDecimal date) {
        return date == null
                ? Optional.empty()
                : Optional.of(NumericDate.of(date).instant());
    }

    /**
     * Returns whether now is before {@code exp} and not before {@code nbf}. A date that is absent excludes nothing: a caller that needs {@code
     * exp} asks for it. {@code iat} is not looked at.
     *
     * @param clock says what time it is, in milliseconds
     * @param skew how wrong the clocks may be; not negative
     * @return whether the token is current
     * @throws IllegalArgumentException if the skew is negative
     */
    public boolean isCurrent(Clock clock, Duration skew) {
        NumericDate.requireSkew(skew);
        return (exp == null || NumericDate.of(exp).isAfterNowLess(skew, clock))
                && (nbf == null || !NumericDate.of(nbf).isAfterNowAnd(skew, clock));
    }

    /**
     * The subject's roles, as RFC 9068 section 2.2.3.1 and many servers have them.
     *
     * @return the strings in {@code roles}, an unmodifiable list made by this call; what is not a string is left out
     */
    public List<String> roles() {
        return Texts.list(rolesJson);
    }

    /**
     * The subject's groups.
     *
     * @return the strings in {@code groups}, an unmodifiable list made by this call; what is not a string is left out
     */
    public List<String> groups() {
        return Texts.list(groupsJson);
    }

    /** Shows all members except the secrets and what is raw JSON. */
    @Override
    public String toString() {
        return JwtClaimsCodec.INSTANCE.describe(this);
    }
}
