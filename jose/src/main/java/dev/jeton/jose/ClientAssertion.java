package dev.jeton.jose;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * The claims by which a client authenticates at a token endpoint (RFC 7523 section 3). Immutable.
 *
 * @param iss {@code iss}, the client's id
 * @param sub {@code sub}, the client's id
 * @param aud {@code aud}, the authorization server
 * @param jti {@code jti}, a new identifier for each assertion; a secret
 * @param exp {@code exp}, in seconds since 1970
 * @param iat {@code iat}, in seconds since 1970
 * @param nbf {@code nbf}, in seconds since 1970
 */
@Json(view = true)
public record ClientAssertion(
        @Json.Required String iss,
        @Json.Required String sub,
        @Json.Required String aud,
        @Json.Secret @Nullable String jti,
        @Json.Required long exp,
        @Nullable Long iat,
        @Nullable Long nbf) {

    /** Shows all members except the secret. */
    @Override
    public String toString() {
        return ClientAssertionCodec.INSTANCE.describe(this);
    }
}
