package dev.jeton.tokens.oauth;

/**
 * The header fields of DPoP (RFC 9449). A server that answers {@link OAuthErrorCode#USE_DPOP_NONCE} wants the request again, with a proof that
 * holds the nonce of its answer's header.
 */
public final class DpopHeader {
    /** The field of a request that holds the proof (section 4.1). */
    public static final String PROOF = "DPoP";

    /** The field of an answer that holds the nonce for the proofs that follow (section 8.1). */
    public static final String NONCE = "DPoP-Nonce";

    private DpopHeader() {}
}
