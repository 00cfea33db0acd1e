package dev.jeton.jose;

/**
 * Says what is wrong with a token. Codes are stable, so programs may switch on them. Later releases may add codes, so a switch needs a
 * default.
 */
public enum JwsErrorCode {
    /** There is no token: no bytes. */
    EMPTY("the token is empty"),
    /** The token is longer than {@link dev.jeton.JsonLimits#maxDocumentBytes()}. */
    TOO_LARGE("the token is too large"),
    /** The token has five parts: it is a JWE (RFC 7516), which has to be decrypted. */
    ENCRYPTED("the token has five parts: it is encrypted"),
    /** The token has fewer or more than three parts. */
    NOT_THREE_PARTS("the token does not have three parts"),
    /** A part has padding, which RFC 7515 section 2 forbids. */
    PADDING("a part of the token has padding"),
    /** A part has a character that is not in the alphabet of base64url, such as {@code +}, {@code /} or white space. */
    INVALID_CHARACTER("a character is not in the alphabet of base64url"),
    /** A part has a number of characters that no bytes encode to. */
    INVALID_LENGTH("a part of the token has a length that base64url cannot have"),
    /** The last character of a part has bits that stand for nothing and are not zero, so it is another spelling of the same bytes. */
    NOT_CANONICAL("a part of the token is not the canonical base64url of its bytes"),
    /** The third part is empty, as in an unsecured JWS (RFC 7515 appendix A.5). */
    NO_SIGNATURE("the token has no signature"),
    /** The header is not JSON, or not a header; {@link JwsError#json()} says why. */
    INVALID_HEADER("the header was rejected"),
    /** The header has {@code crit}: extensions that must be understood (RFC 7515 section 4.1.11), and none is. */
    CRITICAL_HEADER("the header has critical extensions"),
    /** The header has {@code b64} with another value than {@code true}: the payload is not base64url (RFC 7797). */
    UNENCODED_PAYLOAD("the payload is not encoded"),
    /** The claims are not JSON, or not what their view accepts; {@link JwsError#json()} says why. */
    INVALID_CLAIMS("the claims were rejected");

    private final String description;

    JwsErrorCode(String description) {
        this.description = description;
    }

    /**
     * What the code means, in a few words that are part of the message of a {@link JwsException}.
     *
     * @return a text without any part of a token
     */
    public String description() {
        return description;
    }
}
