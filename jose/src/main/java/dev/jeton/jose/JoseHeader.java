package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a JWS (RFC 7515 section 4). Its members are kept as they are: nothing is looked up, fetched or decided by them. Immutable.
 *
 * @param alg {@code alg}, the algorithm that the signer says it used; a verifier decides on its own which ones it accepts for a key
 * @param kid {@code kid}, which key was used
 * @param typ {@code typ}, the type of the token, such as {@code at+jwt} or {@code dpop+jwt}
 * @param cty {@code cty}, the type of the payload; {@code JWT} for a nested token
 * @param crit {@code crit}, the names of the extensions that must be understood; {@link CompactJws} rejects it whatever it is
 * @param b64 {@code b64} (RFC 7797), whether the payload is encoded; {@link CompactJws} rejects all but {@code true}
 * @param jku {@code jku}, where the signer says its keys are; never to be fetched from without a list of what is allowed
 * @param jwk {@code jwk}, the key that the signer says it used; only of use where the token proves possession of a key, as in DPoP
 * @param x5u {@code x5u}, where the signer says its certificate is
 * @param x5c {@code x5c}, a chain of certificates in base64 (not base64url)
 * @param x5t {@code x5t}, the SHA-1 thumbprint of the certificate
 * @param x5tS256 {@code x5t#S256}, the SHA-256 thumbprint of the certificate
 * @param extensions members that the type does not know; a duplicate among them is rejected
 */
@Json(view = true)
public record JoseHeader(
        @Json.Required String alg,
        @Nullable String kid,
        @Nullable String typ,
        @Nullable String cty,
        @Nullable RawJson crit,
        @Nullable RawJson b64,
        @Nullable String jku,
        @Nullable Jwk jwk,
        @Nullable String x5u,
        @Nullable List<String> x5c,
        @Nullable String x5t,
        @Json.Name("x5t#S256") @Nullable String x5tS256,
        @Json.Extra Map<String, RawJson> extensions) {

    /**
     * A header with an algorithm, a type and the key's name.
     *
     * @param alg the algorithm
     * @param typ the type of the token, or null
     * @param kid the name of the key, or null
     * @return a new header
     */
    public static JoseHeader of(String alg, @Nullable String typ, @Nullable String kid) {
        return new JoseHeader(alg, kid, typ, null, null, null, null, null, null, null, null, null, Map.of());
    }

    /**
     * The header of a proof that carries its own key, such as DPoP's (RFC 9449 section 4.2).
     *
     * @param alg the algorithm
     * @param typ the type of the proof, such as {@code dpop+jwt}
     * @param key the public key
     * @return a new header
     */
    public static JoseHeader withKey(String alg, String typ, Jwk key) {
        return new JoseHeader(alg, null, typ, null, null, null, null, key, null, null, null, null, Map.of());
    }

    /** Shows all members except the key, extensions and {@code crit}. */
    @Override
    public String toString() {
        return JoseHeaderCodec.INSTANCE.describe(this);
    }
}
