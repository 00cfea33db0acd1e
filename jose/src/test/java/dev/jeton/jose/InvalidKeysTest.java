package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is not valid is none, and a set goes on without it. */
final class InvalidKeysTest {
    private static final String X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    private static final String Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
    private static final String GOOD =
            "{\"kty\":\"EC\",\"kid\":\"good\",\"crv\":\"P-256\",\"x\":\"" + X + "\",\"y\":\"" + Y + "\"}";

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** Numbers of any size: all bits are set, but for the first and the last byte. */
    private static String number(int size, int first, int last) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xFF);
        bytes[0] = (byte) first;
        bytes[size - 1] = (byte) last;
        return encoded(bytes);
    }

    private static void assertRefused(Jwk key, String reason) {
        GeneralSecurityException refused = assertThrows(GeneralSecurityException.class, key::toPublicKey);
        assertThat(refused).hasMessageThat().contains(reason);
        for (String part : new String[] {key.x(), key.y(), key.n(), key.k()}) {
            if (part != null && part.length() > 8) {
                assertThat(refused).hasMessageThat().doesNotContain(part.substring(0, 8));
            }
        }
    }

    private static Jwk onlyOf(String kty) {
        return JwkCodec.INSTANCE.read("{\"kty\":\"" + kty + "\"}");
    }

    @Test
    void theKeyThatTheOthersAreBentFromIsMade() throws Exception {
        assertThat(Jwk.ec("P-256", X, Y).toPublicKey().getAlgorithm()).isEqualTo("EC");
        assertThat(Jwk.rsa(number(256, 0xFF, 0xFF), "AQAB").toPublicKey().getAlgorithm())
                .isEqualTo("RSA");
    }

    @Test
    void aPointThatIsNotOnItsCurveIsRefused() {
        for (int at = 0; at < 32; at++) {
            byte[] x = decoded(X);
            byte[] y = decoded(Y);
            y[at] ^= 1;
            assertRefused(Jwk.ec("P-256", X, encoded(y)), "not on its curve");
            x[at] ^= 1;
            assertRefused(Jwk.ec("P-256", encoded(x), encoded(y)), "not on its curve");
        }
        assertRefused(Jwk.ec("P-256", Y, X), "not on its curve");
        assertRefused(Jwk.ec("P-256", encoded(new byte[32]), encoded(new byte[32])), "not on its curve");
    }

    @Test
    void aCoordinateThatIsNotLessThanThePrimeIsRefused() {
        BigInteger prime = new BigInteger("FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF", 16);
        String all = number(32, 0xFF, 0xFF);
        assertThat(new BigInteger(1, decoded(all))).isGreaterThan(prime);
        assertRefused(Jwk.ec("P-256", all, Y), "not on its curve");
        assertRefused(Jwk.ec("P-256", X, all), "not on its curve");
    }

    @ParameterizedTest
    @CsvSource({"P-256, 31", "P-256, 33", "P-384, 32", "P-384, 47", "P-521, 64", "P-521, 65", "P-521, 67", "P-256, 1"})
    void aCoordinateOfAnotherSizeIsRefused(String curve, int size) {
        assertRefused(Jwk.ec(curve, number(size, 1, 1), number(size, 1, 1)), "size");
    }

    @Test
    void aMissingParameterIsRefused() {
        assertRefused(onlyOf("EC"), "curve");
        assertRefused(onlyOf("RSA"), "lacks a number");
        assertRefused(onlyOf("OKP"), "curve");
        assertRefused(Jwk.ec("P-256", X, ""), "size");
        assertRefused(Jwk.okp("Ed25519", ""), "size");
        assertRefused(Jwk.rsa("", "AQAB"), "lacks a number");
        assertRefused(Jwk.rsa(number(256, 0xFF, 0xFF), ""), "lacks a number");
    }

    @Test
    void aModulusThatIsTooShortOrTooLongIsRefused() {
        assertRefused(Jwk.rsa(number(128, 0xFF, 0xFF), "AQAB"), "shorter than 2048 bits");
        assertRefused(Jwk.rsa(number(256, 0x7F, 0xFF), "AQAB"), "shorter than 2048 bits");
        assertRefused(Jwk.rsa(number(2049, 0xFF, 0xFF), "AQAB"), "too long");
    }

    @Test
    void numbersThatNoRsaKeyHasAreRefused() {
        String modulus = number(256, 0xFF, 0xFF);
        assertRefused(Jwk.rsa(number(256, 0xFF, 0xFE), "AQAB"), "not valid");
        assertRefused(Jwk.rsa(modulus, "AQ"), "not valid");
        assertRefused(Jwk.rsa(modulus, "Ag"), "not valid");
        assertRefused(Jwk.rsa(modulus, "AA"), "shortest");
        assertRefused(Jwk.rsa(modulus, number(9, 1, 1)), "too long");
    }

    @Test
    void leadingZerosOfAnRsaNumberAreRefused() {
        assertRefused(Jwk.rsa(number(257, 0, 0xFF), "AQAB"), "shortest");
        assertRefused(Jwk.rsa(number(256, 0xFF, 0xFF), "AAEAAQ"), "shortest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQAB=", "AQA+", "AQA/", "AQAB ", "AQABA", "AB", "AQA\u00E9"})
    void numbersThatAreNotCanonicalBase64urlAreRefused(String exponent) {
        assertRefused(Jwk.rsa(number(256, 0xFF, 0xFF), exponent), "canonical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256k1", "P-192", "p-256", "X25519", ""})
    void curvesThatSignNothingHereAreRefused(String curve) {
        assertRefused(Jwk.ec(curve, X, Y), "curve");
        assertRefused(Jwk.okp(curve, X), "curve");
    }

    @ParameterizedTest
    @CsvSource({"Ed25519, 31", "Ed25519, 33", "Ed25519, 57", "Ed448, 32", "Ed448, 56"})
    void anEdwardsKeyOfAnotherSizeIsRefused(String curve, int size) {
        assertRefused(Jwk.okp(curve, number(size, 1, 1)), "size");
    }

    /** Of an Edwards key only one coordinate is stored. The JDK looks for the other one when it needs it. */
    @Test
    void anEdwardsKeyThatIsNoPointVerifiesNothing() throws Exception {
        int refused = 0;
        for (int first = 0; first < 16; first++) {
            byte[] bytes = new byte[32];
            bytes[0] = (byte) first;
            PublicKey key = Jwk.okp("Ed25519", encoded(bytes)).toPublicKey();
            Signature verifier = Signature.getInstance("EdDSA");
            try {
                verifier.initVerify(key);
            } catch (InvalidKeyException noPoint) {
                refused++;
            }
        }
        assertThat(refused).isAtLeast(4);
    }

    @Test
    void keysOfOtherFamiliesHaveNoPublicKey() {
        assertRefused(JwkCodec.INSTANCE.read("{\"kty\":\"oct\",\"k\":\"c2VjcmV0c2VjcmV0\"}"), "symmetric");
        assertRefused(onlyOf("rsa"), "family");
        assertRefused(onlyOf(""), "family");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "null",
                "true",
                "\"text\"",
                "[]",
                "{}",
                "{\"kid\":\"bad\"}",
                "{\"kty\":7,\"kid\":\"bad\"}",
                "{\"kty\":null,\"kid\":\"bad\"}",
                "{\"kty\":\"EC\",\"kty\":\"RSA\",\"kid\":\"bad\"}",
                "{\"kty\":\"EC\",\"kid\":\"bad\",\"\\u006bid\":\"bad\"}",
                "{\"kty\":\"EC\",\"kid\":\"bad\",\"z\":1,\"z\":2}",
                "{\"kty\":\"EC\",\"kid\":\"bad\",\"x\":7}",
                "{\"kty\":\"EC\",\"kid\":\"bad\",\"key_ops\":\"verify\"}",
            })
    void aKeyThatCannotBeReadIsLeftOutAndTheOthersAreUsed(String bad) {
        String json = "{\"keys\":[" + bad + "," + GOOD + "]}";
        JwkSet set = JwkSetCodec.INSTANCE.read(json);
        assertThat(set.keys()).containsExactly(JwkCodec.INSTANCE.read(GOOD));
        assertThat(set.find("bad")).isEmpty();
        JwkSetView view = new JwkSetView();
        view.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(view.find("bad")).isNull();
        JwkView found = view.find("good");
        assertWithMessage("the good key").that(found).isNotNull();
        assertThat(found.x().contentEquals(X)).isTrue();
        assertThat(view.toValue()).isEqualTo(set);
    }

    @Test
    void aSetWithoutKeysIsRejected() {
        assertThrows(dev.jeton.JsonException.class, () -> JwkSetCodec.INSTANCE.read("{}"));
        JwkSetView view = new JwkSetView();
        assertThrows(dev.jeton.JsonException.class, () -> view.parse("{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(view.isEmpty()).isTrue();
    }
}
