package dev.jeton.tokens.authlete;

import dev.jeton.annotation.Json;

/** For which grant an access token was made. */
@Json
public enum GrantType {
    /** An authorization code (RFC 6749 section 4.1). */
    AUTHORIZATION_CODE,
    /** The implicit grant (RFC 6749 section 4.2). */
    IMPLICIT,
    /** The user's password (RFC 6749 section 4.3). */
    PASSWORD,
    /** The client's own credentials (RFC 6749 section 4.4). */
    CLIENT_CREDENTIALS,
    /** A refresh token (RFC 6749 section 6). */
    REFRESH_TOKEN,
    /** OpenID Connect Client-Initiated Backchannel Authentication. */
    CIBA,
    /** A device code (RFC 8628). */
    DEVICE_CODE,
    /** A token exchange (RFC 8693). */
    TOKEN_EXCHANGE,
    /** A JWT as the grant (RFC 7523). */
    JWT_BEARER,
    /** A pre-authorized code (OpenID for Verifiable Credential Issuance). */
    PRE_AUTHORIZED_CODE
}
