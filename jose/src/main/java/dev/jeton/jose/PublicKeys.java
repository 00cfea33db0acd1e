package dev.jeton.jose;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes keys of JSON Web Keys by the JDK's factories. Messages have nothing of the key. */
final class PublicKeys {
    /** RFC 7518 section 3.3 asks for this many bits at least. */
    private static final int LEAST_RSA_BITS = 2048;

    /** What the JDK refuses to verify with; also bounds what a stranger's key can cost. */
    private static final int MOST_RSA_BITS = 16384;

    private static final int MOST_EXPONENT_BITS = 64;

    private static final byte[] NOTHING = {};

    private PublicKeys() {}

    static PublicKey of(Jwk jwk) throws GeneralSecurityException {
        return switch (jwk.kty()) {
            case "RSA" -> rsa(jwk);
            case "EC" -> ec(jwk);
            case "OKP" -> okp(jwk);
            case "oct" -> throw new InvalidKeySpecException("a symmetric key has no public key");
            default -> throw new InvalidKeySpecException("the family of the key is not known");
        };
    }

    private static PublicKey rsa(Jwk jwk) throws GeneralSecurityException {
        byte[] modulus = decoded(jwk.n());
        byte[] exponent = decoded(jwk.e());
        // RFC 7518 section 2 wants the fewest octets, so the first is not zero.
        if (modulus.length == 0 || exponent.length == 0 || modulus[0] == 0 || exponent[0] == 0) {
            throw new InvalidKeySpecException("the RSA key lacks a number, or it is not the shortest base64url");
        }
        if (modulus.length > MOST_RSA_BITS / Byte.SIZE || exponent.length > MOST_EXPONENT_BITS / Byte.SIZE) {
            throw new InvalidKeySpecException("the RSA key is too long");
        }
        BigInteger n = new BigInteger(1, modulus);
        BigInteger e = new BigInteger(1, exponent);
        if (n.bitLength() < LEAST_RSA_BITS) {
            throw new InvalidKeySpecException("the RSA key is shorter than " + LEAST_RSA_BITS + " bits");
        }
        if (!n.testBit(0) || !e.testBit(0) || e.equals(BigInteger.ONE)) {
            throw new InvalidKeySpecException("the RSA key is not valid");
        }
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(n, e));
    }

    private static PublicKey ec(Jwk jwk) throws GeneralSecurityException {
        String crv = jwk.crv() == null ? "" : jwk.crv();
        String curve = switch (crv) {
            case "P-256" -> "secp256r1";
            case "P-384" -> "secp384r1";
            case "P-521" -> "secp521r1";
            default -> throw new InvalidKeySpecException("the curve of the EC key is not known");
        };
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve));
        ECParameterSpec spec = parameters.getParameterSpec(ECParameterSpec.class);
        int size = (spec.getCurve().getField().getFieldSize() + Byte.SIZE - 1) / Byte.SIZE;
        byte[] x = decoded(jwk.x());
        byte[] y = decoded(jwk.y());
        // RFC 7518 section 6.2.1.2: the full size of a coordinate, leading zeros included.
        if (x.length != size || y.length != size) {
            throw new InvalidKeySpecException("a coordinate of the EC key is missing or has the wrong size");
        }
        ECPoint point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        if (!isOnCurve(point, spec)) {
            throw new InvalidKeySpecException("the point of the EC key is not on its curve");
        }
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, spec));
    }

    /** Whether y² = x³ + ax + b. The cofactor of these curves is 1, so every such point is in the group. */
    private static boolean isOnCurve(ECPoint point, ECParameterSpec spec) {
        if (!(spec.getCurve().getField() instanceof ECFieldFp field)) {
            return false;
        }
        BigInteger p = field.getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
            return false;
        }
        BigInteger right = x.multiply(x)
                .add(spec.getCurve().getA())
                .multiply(x)
                .add(spec.getCurve().getB())
                .mod(p);
        return y.multiply(y).mod(p).equals(right);
    }

    private static PublicKey okp(Jwk jwk) throws GeneralSecurityException {
        String crv = jwk.crv() == null ? "" : jwk.crv();
        int size = switch (crv) {
            case "Ed25519" -> 32;
            case "Ed448" -> 57;
            default -> throw new InvalidKeySpecException("the curve of the OKP key is not one for signatures");
        };
        byte[] encoded = decoded(jwk.x());
        if (encoded.length != size) {
            throw new InvalidKeySpecException("the OKP key is missing or has the wrong size");
        }
        // RFC 8032 section 5.1.2: little endian, and the highest bit is the lowest of the other coordinate.
        boolean odd = encoded[size - 1] < 0;
        encoded[size - 1] &= 0x7F;
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            byte swapped = encoded[low];
            encoded[low] = encoded[high];
            encoded[high] = swapped;
        }
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, encoded));
        return KeyFactory.getInstance("EdDSA")
                .generatePublic(new EdECPublicKeySpec(new NamedParameterSpec(crv), point));
    }

    /** The bytes of a base64url text, or none where it is missing. */
    private static byte[] decoded(@Nullable String text) throws InvalidKeySpecException {
        if (text == null) {
            return NOTHING;
        }
        byte[] characters = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[CheckingDecoder.room(characters.length)];
        int size = CheckingDecoder.decode(characters, 0, characters.length, bytes, 0);
        if (size < 0) {
            throw new InvalidKeySpecException("a number of the key is not canonical base64url");
        }
        return Arrays.copyOf(bytes, size);
    }
}
