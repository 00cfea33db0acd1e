package dev.jeton.tokens.oauth;

import dev.jeton.annotation.Json;

/** Why a token endpoint refuses. Servers have codes of their own, which {@link dev.jeton.OpenEnum} keeps. */
@Json(naming = Json.Naming.SNAKE_CASE)
public enum OAuthErrorCode {
    /** A parameter is missing, unknown, there twice or malformed (RFC 6749 section 5.2). */
    INVALID_REQUEST,
    /** The client could not be authenticated (RFC 6749 section 5.2). */
    INVALID_CLIENT,
    /** The code, refresh token or password is wrong, expired, revoked or another client's (RFC 6749 section 5.2). */
    INVALID_GRANT,
    /** The client may not use this grant type (RFC 6749 section 5.2). */
    UNAUTHORIZED_CLIENT,
    /** The server does not support this grant type (RFC 6749 section 5.2). */
    UNSUPPORTED_GRANT_TYPE,
    /** The scope is invalid, unknown, malformed or more than was granted (RFC 6749 section 5.2). */
    INVALID_SCOPE,
    /** Nobody has approved the device yet: ask again (RFC 8628 section 3.5). */
    AUTHORIZATION_PENDING,
    /** The same, and ask less often: five seconds more between requests from now on (RFC 8628 section 3.5). */
    SLOW_DOWN,
    /** The user refused (RFC 8628 section 3.5). */
    ACCESS_DENIED,
    /** The device code expired (RFC 8628 section 3.5). */
    EXPIRED_TOKEN,
    /** The server can't issue tokens for the resource that was asked for (RFC 8707 section 2). */
    INVALID_TARGET,
    /** The proof of possession is invalid (RFC 9449 section 5). */
    INVALID_DPOP_PROOF,
    /** The proof of possession needs a nonce, which the header {@code DPoP-Nonce} holds (RFC 9449 section 8). */
    USE_DPOP_NONCE
}
