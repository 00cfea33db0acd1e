package dev.jeton.tokens.oauth;

import dev.jeton.annotation.Json;

/**
 * How an access token is used: the types that are registered with IANA. Their letter case does not matter (RFC 6749 section 5.1);
 * {@code bearer} and {@code BEARER} are read as {@link #BEARER}.
 */
@Json(ignoreCase = true)
public enum TokenType {
    /** Whoever has the token may use it (RFC 6750). */
    @Json.Name("Bearer")
    BEARER,

    /** The token is bound to a key, which each request proves to hold (RFC 9449). */
    @Json.Name("DPoP")
    DPOP,

    /** The token is bound to a key (RFC 9200). */
    @Json.Name("PoP")
    POP,

    /** A token exchange issued something that is no access token (RFC 8693 section 2.2.1). */
    @Json.Name("N_A")
    NOT_APPLICABLE
}
