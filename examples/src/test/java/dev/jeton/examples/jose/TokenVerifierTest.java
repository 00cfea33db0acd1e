package dev.jeton.examples.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.jeton.jose.JoseHeader;
import dev.jeton.jose.JoseHeaderCodec;
import dev.jeton.jose.Jwk;
import dev.jeton.jose.JwkCodec;
import dev.jeton.jose.JwsException;
import dev.jeton.jose.JwsWriter;
import dev.jeton.jose.JwtClaimsCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier of {@code docs/guide/jose.md}, which the page has word for word. */
final class TokenVerifierTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final String ISSUER = "https://issuer.example";
    private static final String AUDIENCE = "api://orders";

    private static final String JOE =
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String RSA_OF_JOE =
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";

    private static RSAKey rsa;
    private static ECKey ec;
    private static KeyPair edwards;
    private static TokenVerifier verifier;

    @BeforeAll
    static void makeKeys() throws Exception {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = edwards.getPublic().getEncoded();
        Jwk okp = Jwk.okp(
                "Ed25519",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length)));
        String keys = "{\"keys\":[" + rsa.toPublicJWK() + "," + ec.toPublicJWK() + "," + "{\"kid\":\"ed\","
                + JwkCodec.INSTANCE.toJson(okp).substring(1) + "]}";
        verifier = new TokenVerifier(keys.getBytes(US_ASCII), ISSUER, AUDIENCE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("alice")
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    private static byte[] signed(String alg, String kid, JWSSigner signer, JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.parse(alg)).keyID(kid).build(), claims);
        token.sign(signer);
        return token.serialize().getBytes(US_ASCII);
    }

    private static byte[] signed(String alg, JWTClaimsSet claims) throws Exception {
        return alg.startsWith("ES")
                ? signed(alg, "ec", new ECDSASigner(ec), claims)
                : signed(alg, "rsa", new RSASSASigner(rsa), claims);
    }

    private static byte[] signedByEdwards(String claims) throws Exception {
        JwsWriter writer = new JwsWriter();
        writer.begin(
                JoseHeader.of("EdDSA", null, "ed"),
                JoseHeaderCodec.INSTANCE,
                JwtClaimsCodec.INSTANCE.read(claims),
                JwtClaimsCodec.INSTANCE);
        Signature signer = Signature.getInstance("EdDSA");
        signer.initSign(edwards.getPrivate());
        writer.signingInput().update(signer);
        byte[] signature = signer.sign();
        writer.end(signature, 0, signature.length);
        return writer.toToken().getBytes(US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256"})
    void aGoodTokenOfNimbusIsAccepted(String alg) throws Exception {
        assertThat(verifier.verify(signed(alg, claims().build())).sub().text()).isEqualTo("alice");
    }

    @Test
    void aGoodTokenOfAnEdwardsCurveIsAccepted() throws Exception {
        byte[] token = signedByEdwards(claims().build().toString());
        assertThat(verifier.verify(token).sub().text()).isEqualTo("alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256", "EdDSA"})
    void aForgedTokenIsRefusedAtEveryByte(String alg) throws Exception {
        byte[] token =
                alg.equals("EdDSA") ? signedByEdwards(claims().build().toString()) : signed(alg, claims().build());
        for (int at = 0; at < token.length; at += 3) {
            byte[] forged = token.clone();
            forged[at] = (byte) (forged[at] == 'A' ? 'B' : 'A');
            if (!Arrays.equals(forged, token)) {
                assertRefused(forged);
            }
        }
    }

    private static void assertRefused(byte[] token) {
        Exception refused = assertThrows(Exception.class, () -> verifier.verify(token));
        assertWithMessage("%s", refused)
                .that(refused instanceof JwsException || refused instanceof GeneralSecurityException)
                .isTrue();
    }

    @Test
    void everyTruncatedTokenIsRefused() throws Exception {
        byte[] token = signed("ES256", claims().build());
        for (int length = 0; length < token.length; length++) {
            assertRefused(Arrays.copyOf(token, length));
        }
    }

    @Test
    void aTokenWithoutAnAlgorithmIsRefused() {
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims().build().toString().getBytes(US_ASCII));
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"kid\":\"rsa\"}".getBytes(US_ASCII));
        assertRefused((header + "." + claims + ".").getBytes(US_ASCII));
        assertThat(assertThrows(
                        SignatureException.class,
                        () -> verifier.verify((header + "." + claims + ".AAAA").getBytes(US_ASCII))))
                .hasMessageThat()
                .contains("algorithm");
    }

    @Test
    void aMacWithThePublicKeyIsRefused() throws Exception {
        byte[] token = signed("HS256", "rsa", new MACSigner(rsa.toRSAPublicKey().getEncoded()), claims().build());
        assertThat(assertThrows(SignatureException.class, () -> verifier.verify(token)))
                .hasMessageThat()
                .contains("algorithm");
    }

    @Test
    void aKeyOfAnotherFamilyOrNoneIsRefused() throws Exception {
        assertRefused(signed("RS256", "ec", new RSASSASigner(rsa), claims().build()));
        assertRefused(signed("RS256", "other", new RSASSASigner(rsa), claims().build()));
        assertRefused(signed("RS384", "rsa", new RSASSASigner(rsa), claims().build()));
    }

    @Test
    void aTokenThatIsExpiredOrNotForHereIsRefused() throws Exception {
        assertRefused(signed(
                "RS256",
                claims().expirationTime(Date.from(NOW.minusSeconds(31))).build()));
        assertRefused(signed("RS256", claims().expirationTime(null).build()));
        assertRefused(signed(
                "RS256", claims().notBeforeTime(Date.from(NOW.plusSeconds(31))).build()));
        assertRefused(signed("RS256", claims().audience("api://others").build()));
        assertRefused(signed("RS256", claims().issuer(ISSUER + "/").build()));
    }

    /** RFC 7515 appendices A.2, A.3 and A.5: the signatures of the first two are good, but no token names its key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJhbGciOiJSUzI1NiJ9." + JOE
                        + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
                "eyJhbGciOiJFUzI1NiJ9." + JOE
                        + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
            })
    void aTokenOfTheRfcThatNamesNoKeyIsRefused(String token) {
        TokenVerifier ofJoe = ofJoe();
        assertThat(assertThrows(SignatureException.class, () -> ofJoe.verify(token.getBytes(US_ASCII))))
                .hasMessageThat()
                .contains("no such key");
    }

    @Test
    void theUnsecuredTokenOfTheRfcIsRefused() {
        TokenVerifier ofJoe = ofJoe();
        assertThrows(JwsException.class, () -> ofJoe.verify(("eyJhbGciOiJub25lIn0." + JOE + ".").getBytes(US_ASCII)));
    }

    /** The keys of RFC 7515 appendices A.2 and A.3, and a clock that stands before the tokens expire. */
    private static TokenVerifier ofJoe() {
        String keys = "{\"keys\":[" + JwkCodec.INSTANCE.toJson(Jwk.rsa(RSA_OF_JOE, "AQAB")) + ","
                + JwkCodec.INSTANCE.toJson(Jwk.ec(
                        "P-256",
                        "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                        "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"))
                + "]}";
        return new TokenVerifier(
                keys.getBytes(US_ASCII),
                "joe",
                AUDIENCE,
                Clock.fixed(Instant.ofEpochSecond(1300819000), ZoneOffset.UTC));
    }

    @Test
    void thePageHasThisCode() throws Exception {
        String page =
                Files.readString(Path.of("..", "docs", "guide", "jose.md")).replace("\r\n", "\n");
        String source = Files.readString(
                        Path.of("src", "main", "java", "dev", "jeton", "examples", "jose", "TokenVerifier.java"))
                .replace("\r\n", "\n");
        assertThat(page).contains("```java\n" + source + "```");
    }
}
