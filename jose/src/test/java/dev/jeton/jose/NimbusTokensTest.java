package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Nimbus writes is read, and what is written here Nimbus reads and verifies. */
final class NimbusTokensTest {
    private static RSAKey rsa;
    private static OctetSequenceKey oct;
    private static final JWTClaimsSet CLAIMS = new JWTClaimsSet.Builder()
            .issuer("https://issuer.example")
            .subject("alice")
            .audience(List.of("api://one", "api://two"))
            .expirationTime(Date.from(Instant.ofEpochSecond(1_900_000_000)))
            .notBeforeTime(Date.from(Instant.ofEpochSecond(1_700_000_000)))
            .issueTime(Date.from(Instant.ofEpochSecond(1_700_000_001)))
            .jwtID("id-1")
            .claim("scope", "openid email")
            .claim("client_id", "client")
            .claim("roles", List.of("admin", "user"))
            .claim("groups", "staff")
            .claim("tenant", java.util.Map.of("id", 7))
            .build();

    @BeforeAll
    static void makeKeys() throws Exception {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        oct = new OctetSequenceKeyGenerator(512).keyID("oct").generate();
    }

    private static byte[] signed(String alg, String kid, JWSSigner signer) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.parse(alg))
                        .keyID(kid)
                        .type(JOSEObjectType.JWT)
                        .build(),
                CLAIMS);
        token.sign(signer);
        return token.serialize().getBytes(StandardCharsets.US_ASCII);
    }

    private static JwsView<JwtClaimsView> read(byte[] token, String alg, String kid) {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        jws.parse(token);
        assertThat(jws.header().alg().text()).isEqualTo(alg);
        assertThat(jws.header().kid().text()).isEqualTo(kid);
        JwtClaimsView claims = jws.claims().unverified();
        assertThat(claims.iss().text()).isEqualTo("https://issuer.example");
        assertThat(claims.sub().text()).isEqualTo("alice");
        assertThat(claims.hasAudience("api://two")).isTrue();
        assertThat(claims.hasAudience("api://")).isFalse();
        assertThat(claims.expiresAt()).isEqualTo(Instant.ofEpochSecond(1_900_000_000));
        assertThat(claims.notBefore()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(claims.issuedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_001));
        assertThat(claims.scope().next()).isTrue();
        assertThat(claims.roles().contains("user")).isTrue();
        assertThat(claims.groups().contains("staff")).isTrue();
        JwtClaims record = claims.toValue();
        assertThat(record.audience()).containsExactly("api://one", "api://two").inOrder();
        assertThat(record.roles()).containsExactly("admin", "user").inOrder();
        assertThat(record.groups()).containsExactly("staff");
        assertThat(record.others().get("tenant").json()).isEqualTo("{\"id\":7}");
        return jws;
    }

    private static JwkView find(JWK key) {
        JwkSetView set = new JwkSetView();
        String others = new JWKSet(List.of(oct, key)).toPublicJWKSet().toString();
        set.parse(others.getBytes(StandardCharsets.UTF_8));
        return set.find(key.getKeyID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
    void tokensSignedByRsaAreReadAndVerified(String alg) throws Exception {
        JwsView<JwtClaimsView> jws = read(signed(alg, "rsa", new RSASSASigner(rsa)), alg, "rsa");
        assertThat(Verification.isSigned(jws, alg, find(rsa).toValue().toPublicKey()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "ES384", "ES512"})
    void tokensSignedByEllipticCurvesAreReadAndVerified(String alg) throws Exception {
        Curve curve = Curve.forJWSAlgorithm(JWSAlgorithm.parse(alg)).iterator().next();
        ECKey key = new ECKeyGenerator(curve).keyID(alg).generate();
        JwsView<JwtClaimsView> jws = read(signed(alg, alg, new ECDSASigner(key)), alg, alg);
        assertThat(Verification.isSigned(jws, alg, find(key).toValue().toPublicKey()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "HS384", "HS512"})
    void tokensWithAMacAreReadAndVerified(String alg) throws Exception {
        JwsView<JwtClaimsView> jws = read(signed(alg, "oct", new MACSigner(oct)), alg, "oct");
        assertThat(Verification.isMac(jws, alg, oct.getKeyValue().toString())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ed25519", "Ed448"})
    void keysOfEdwardsCurvesAreTheJdksOwn(String curve) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance(curve).generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        int size = curve.equals("Ed448") ? 57 : 32;
        String x = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(encoded, encoded.length - size, encoded.length));
        assertThat(Jwk.okp(curve, x).toPublicKey()).isEqualTo(pair.getPublic());

        JwsWriter writer = new JwsWriter();
        writer.begin(
                JoseHeader.of("EdDSA", "JWT", "ed"),
                JoseHeaderCodec.INSTANCE,
                JwtClaimsCodec.INSTANCE.read(CLAIMS.toString()),
                JwtClaimsCodec.INSTANCE);
        Signature signer = Signature.getInstance("EdDSA");
        signer.initSign(pair.getPrivate());
        writer.signingInput().update(signer);
        byte[] signature = signer.sign();
        writer.end(signature, 0, signature.length);
        JwsView<JwtClaimsView> jws = read(writer.toToken().getBytes(StandardCharsets.US_ASCII), "EdDSA", "ed");
        assertThat(Verification.isSigned(jws, "EdDSA", pair.getPublic())).isTrue();
    }

    @Test
    void nimbusVerifiesAClientAssertion() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        JwsWriter writer = new JwsWriter();
        writer.begin(
                JoseHeader.of("ES256", "JWT", "ec"),
                JoseHeaderCodec.INSTANCE,
                new ClientAssertion(
                        "client", "client", "https://as.example/token", "jti-1", 1_900_000_000L, 1_700_000_000L, null),
                ClientAssertionCodec.INSTANCE);
        sign(writer, key);
        SignedJWT token = SignedJWT.parse(writer.toToken());
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(token.getHeader().getKeyID()).isEqualTo("ec");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("https://as.example/token");
        assertThat(token.getJWTClaimsSet().getExpirationTime())
                .isEqualTo(Date.from(Instant.ofEpochSecond(1_900_000_000)));
        assertThat(token.getJWTClaimsSet().getClaims()).doesNotContainKey("nbf");
    }

    @Test
    void nimbusVerifiesADpopProofWithTheKeyInItsHeader() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).generate();
        JwsWriter writer = new JwsWriter();
        writer.begin(
                JoseHeader.withKey(
                        "ES256",
                        "dpop+jwt",
                        Jwk.ec("P-256", key.getX().toString(), key.getY().toString())),
                JoseHeaderCodec.INSTANCE,
                new DpopProof("jti-2", "POST", "https://as.example/token", 1_700_000_000L, null, null),
                DpopProofCodec.INSTANCE);
        sign(writer, key);
        SignedJWT token = SignedJWT.parse(writer.toToken());
        assertThat(token.getHeader().getJWK()).isEqualTo(key.toPublicJWK());
        assertThat(token.verify(new ECDSAVerifier((ECKey) token.getHeader().getJWK())))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getStringClaim("htm")).isEqualTo("POST");
    }

    private static void sign(JwsWriter writer, ECKey key) throws Exception {
        Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(key.toECPrivateKey());
        writer.signingInput().update(signer);
        byte[] signature = new byte[64];
        writer.end(signature, 0, signer.sign(signature, 0, signature.length));
    }
}
