package dev.jeton.examples.jose;

import dev.jeton.jose.Jwk;
import dev.jeton.jose.JwkSetView;
import dev.jeton.jose.JwkView;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwtClaimsView;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.time.Duration;

/** Verifies access tokens of one issuer. One for each thread. */
public final class TokenVerifier {
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final JwkSetView keys = new JwkSetView();
    private final String issuer;
    private final String audience;
    private final Clock clock;

    /** Takes the keys of an issuer, as its {@code jwks_uri} has them. */
    public TokenVerifier(byte[] keySet, String issuer, String audience, Clock clock) {
        this.keys.parse(keySet);
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    /** Returns the claims of a token that is good. Of any other a JwsException says that it is no token, and a GeneralSecurityException the rest. */
    public JwtClaimsView verify(byte[] token) throws GeneralSecurityException {
        jws.parse(token);
        JwkView key = keys.find(jws.header().kid());
        if (key == null || key.use().isPresent() && !key.use().contentEquals("sig")) {
            throw new SignatureException("the issuer has no such key");
        }
        Signature verifier = verifier(jws.header().alg().text(), key.toValue());
        jws.signingInput().update(verifier);
        JwtClaimsView claims =
                jws.claims().trustedAfter(verifier.verify(jws.signature().toBytes()));
        if (!claims.iss().contentEquals(issuer) || !claims.hasAudience(audience)) {
            throw new SignatureException("the token is of another issuer or for another audience");
        }
        if (!claims.expText().isPresent() || !claims.isCurrent(clock, SKEW)) {
            throw new SignatureException("the token is expired, or not valid yet");
        }
        return claims;
    }

    /** The algorithm is one of this list, and fits the key: a token does not choose how it is verified. */
    private static Signature verifier(String alg, Jwk key) throws GeneralSecurityException {
        if (key.alg() != null && !key.alg().equals(alg)) {
            throw new SignatureException("the key is for another algorithm");
        }
        Signature verifier;
        switch (alg + " " + key.kty()) {
            case "RS256 RSA" -> verifier = Signature.getInstance("SHA256withRSA");
            case "PS256 RSA" -> {
                verifier = Signature.getInstance("RSASSA-PSS");
                verifier.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            case "ES256 EC" -> {
                if (!"P-256".equals(key.crv())) {
                    throw new SignatureException("the key is of another curve");
                }
                verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            }
            case "EdDSA OKP" -> verifier = Signature.getInstance("EdDSA");
            default -> throw new SignatureException("the algorithm is not allowed, or not with this key");
        }
        verifier.initVerify(key.toPublicKey());
        return verifier;
    }
}
