package dev.jeton.jose;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a DPoP proof (RFC 9449 section 4.2). Its header has the type {@code dpop+jwt} and the public key: {@link JoseHeader#withKey}. Immutable.
 *
 * @param jti {@code jti}, a new identifier for each proof; a secret
 * @param htm {@code htm}, the method of the request
 * @param htu {@code htu}, its URI without query and fragment
 * @param iat {@code iat}, in seconds since 1970
 * @param ath {@code ath}, the hash of the access token, in requests to a resource; a secret
 * @param nonce {@code nonce} that the server asked for; a secret
 */
@Json(view = true)
public record DpopProof(
        @Json.Secret @Json.Required String jti,
        @Json.Required String htm,
        @Json.Required String htu,
        @Json.Required long iat,
        @Json.Secret @Nullable String ath,
        @Json.Secret @Nullable String nonce) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return DpopProofCodec.INSTANCE.describe(this);
    }
}
