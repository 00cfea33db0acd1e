package dev.jeton.jose;

import java.security.SignatureException;

/**
 * What a token claims, before anybody has checked who signed it. There is no way to what is inside that does not say so by its name:
 *
 * <pre>{@code
 * jws.signingInput().update(verifier);
 * int size = jws.signature().tryCopyTo(signature, 0, signature.length);
 * JwtClaimsView claims = jws.claims().trustedAfter(verifier.verify(signature, 0, size));
 * }</pre>
 *
 * <p>It is the view's own, always the same object, and holds what the view parsed last. Nothing is remembered: that a token was trusted
 * says nothing of the next one. For one thread at a time.
 *
 * @param <C> what is claimed
 */
public final class Unverified<C> {
    private final C content;

    Unverified(C content) {
        this.content = content;
    }

    /**
     * The content, by the caller's word that the signature, its algorithm and its key are right.
     *
     * @param verified the result of the verification
     * @return the content
     * @throws SignatureException if the result is false
     */
    public C trustedAfter(boolean verified) throws SignatureException {
        if (!verified) {
            throw new SignatureException("the signature of the token is not valid");
        }
        return content;
    }

    /**
     * The content, although anybody may have written it: to choose the key by the issuer, or to show a token.
     *
     * @return the content
     */
    public C unverified() {
        return content;
    }

    /** Shows nothing of the content. */
    @Override
    public String toString() {
        return "Unverified";
    }
}
