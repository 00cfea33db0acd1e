package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Key (RFC 7517 section 4) with the parameters of RFC 7518 section 6 and RFC 8037: RSA, EC, OKP and oct. Numbers and points are
 * the base64url text of the document; what they stand for is checked by {@link #toPublicKey()}. Immutable.
 *
 * @param kty {@code kty}, the family: {@code RSA}, {@code EC}, {@code OKP} or {@code oct}
 * @param use {@code use}: {@code sig} or {@code enc}
 * @param keyOps {@code key_ops}, such as {@code verify}
 * @param alg {@code alg}, the only algorithm that the key is for
 * @param kid {@code kid}, the key's name
 * @param x5u {@code x5u}, where its certificate is
 * @param x5c {@code x5c}, its chain of certificates in base64 (not base64url)
 * @param x5t {@code x5t}, the SHA-1 thumbprint of its certificate
 * @param x5tS256 {@code x5t#S256}, the SHA-256 thumbprint of its certificate
 * @param crv {@code crv}, the curve of an EC or OKP key
 * @param x {@code x}, a coordinate of an EC key, or the public OKP key
 * @param y {@code y}, the other coordinate of an EC key
 * @param n {@code n}, the modulus of an RSA key
 * @param e {@code e}, the public exponent of an RSA key
 * @param d {@code d}, the private key or exponent; a secret
 * @param p {@code p}, the first prime factor of an RSA key; a secret
 * @param q {@code q}, the second prime factor; a secret
 * @param dp {@code dp}, the first exponent of the CRT; a secret
 * @param dq {@code dq}, the second exponent of the CRT; a secret
 * @param qi {@code qi}, the first coefficient of the CRT; a secret
 * @param oth {@code oth}, further primes; a secret
 * @param k {@code k}, a symmetric key; a secret
 * @param others members that the type does not know; a duplicate among them is rejected
 */
@Json(view = true)
public record Jwk(
        @Json.Required String kty,
        @Nullable String use,
        @Json.Name("key_ops") @Nullable List<String> keyOps,
        @Nullable String alg,
        @Nullable String kid,
        @Nullable String x5u,
        @Nullable List<String> x5c,
        @Nullable String x5t,
        @Json.Name("x5t#S256") @Nullable String x5tS256,
        @Nullable String crv,
        @Nullable String x,
        @Nullable String y,
        @Nullable String n,
        @Nullable String e,
        @Json.Secret @Nullable String d,
        @Json.Secret @Nullable String p,
        @Json.Secret @Nullable String q,
        @Json.Secret @Nullable String dp,
        @Json.Secret @Nullable String dq,
        @Json.Secret @Nullable String qi,
        @Json.Secret @Nullable RawJson oth,
        @Json.Secret @Nullable String k,
        @Json.Extra Map<String, RawJson> others) {

    /**
     * The public key, for {@link java.security.Signature}: RSA of 2,048 to 16,384 bits, EC on P-256, P-384 or P-521, Ed25519 or Ed448. Numbers have to be
     * canonical base64url of the size that RFC 7518 asks for, and the point of an EC key has to be on its curve. Whether an Edwards key is a point is
     * checked by the JDK when a signature is initialised with it.
     *
     * @return a new key, made by the JDK's {@link java.security.KeyFactory}
     * @throws GeneralSecurityException if the key is of another kind, lacks a parameter or is not valid; the message has nothing of the key
     */
    public PublicKey toPublicKey() throws GeneralSecurityException {
        return PublicKeys.of(this);
    }

    /**
     * An EC key without anything private.
     *
     * @param crv the curve
     * @param x the first coordinate in base64url
     * @param y the second coordinate in base64url
     * @return a new key
     */
    public static Jwk ec(String crv, String x, String y) {
        return ofPublic("EC", crv, x, y, null, null);
    }

    /**
     * An OKP key without anything private.
     *
     * @param crv the curve
     * @param x the public key in base64url
     * @return a new key
     */
    public static Jwk okp(String crv, String x) {
        return ofPublic("OKP", crv, x, null, null, null);
    }

    /**
     * An RSA key without anything private.
     *
     * @param n the modulus in base64url
     * @param e the exponent in base64url
     * @return a new key
     */
    public static Jwk rsa(String n, String e) {
        return ofPublic("RSA", null, null, null, n, e);
    }

    private static Jwk ofPublic(
            String kty,
            @Nullable String crv,
            @Nullable String x,
            @Nullable String y,
            @Nullable String n,
            @Nullable String e) {
        return new Jwk(
                kty, null, null, null, null, null, null, null, null, crv, x, y, n, e, null, null, null, null, null,
                null, null, null, Map.of());
    }

    /** Shows the public members only. */
    @Override
    public String toString() {
        return JwkCodec.INSTANCE.describe(this);
    }
}
