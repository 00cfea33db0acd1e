package dev.jeton.tokens.oauth;

import dev.jeton.annotation.Json;

/**
 * Why an endpoint refuses: the codes that the RFCs and OpenID Connect register. Servers have codes of their own, which {@link
 * dev.jeton.OpenEnum} keeps.
 */
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
    /** The server can't answer because of something unexpected (RFC 6749 section 4.1.2.1). */
    SERVER_ERROR,
    /** The server is overloaded or down for maintenance (RFC 6749 section 4.1.2.1). */
    TEMPORARILY_UNAVAILABLE,
    /** The server does not support this response type (RFC 6749 section 4.1.2.1). */
    UNSUPPORTED_RESPONSE_TYPE,
    /** The user has to do something (OpenID Connect Core section 3.1.2.6). Entra sends it from its token endpoint, too. */
    INTERACTION_REQUIRED,
    /** The user has to log in (OpenID Connect Core section 3.1.2.6). */
    LOGIN_REQUIRED,
    /** The user has to choose an account (OpenID Connect Core section 3.1.2.6). */
    ACCOUNT_SELECTION_REQUIRED,
    /** The user has to consent (OpenID Connect Core section 3.1.2.6). */
    CONSENT_REQUIRED,
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
    /** The proof of possession needs a nonce, which the header {@code DPoP-Nonce} holds (RFC 9449 section 8); see {@link DpopHeader}. */
    USE_DPOP_NONCE,
    /** The server does not revoke tokens of this type (RFC 7009 section 2.2.1). */
    UNSUPPORTED_TOKEN_TYPE,
    /** The access token is expired, revoked, malformed or invalid for other reasons (RFC 6750 section 3.1). */
    INVALID_TOKEN,
    /** The request needs more than the token's scope (RFC 6750 section 3.1). */
    INSUFFICIENT_SCOPE,
    /** The user was not authenticated well or recently enough (RFC 9470 section 3); see {@link StepUpChallenge}. */
    INSUFFICIENT_USER_AUTHENTICATION,
    /** The authorization details are unknown, malformed or not supported (RFC 9396 section 5). */
    INVALID_AUTHORIZATION_DETAILS,
    /** The {@code request_uri} is expired, unknown or can't be fetched (RFC 9101 section 7). */
    INVALID_REQUEST_URI,
    /** The request object is invalid (RFC 9101 section 7). */
    INVALID_REQUEST_OBJECT,
    /** One of the client's redirection URIs is invalid (RFC 7591 section 3.2.2). */
    INVALID_REDIRECT_URI,
    /** One of the client's other metadata is invalid (RFC 7591 section 3.2.2). */
    INVALID_CLIENT_METADATA,
    /** The software statement is invalid (RFC 7591 section 3.2.2). */
    INVALID_SOFTWARE_STATEMENT,
    /** The software statement is not approved by the server (RFC 7591 section 3.2.2). */
    UNAPPROVED_SOFTWARE_STATEMENT,
    /** The {@code login_hint_token} expired (CIBA section 13). */
    EXPIRED_LOGIN_HINT_TOKEN,
    /** The hint names no user (CIBA section 13). */
    UNKNOWN_USER_ID,
    /** The user code is missing (CIBA section 13). */
    MISSING_USER_CODE,
    /** The user code is wrong (CIBA section 13). */
    INVALID_USER_CODE,
    /** The binding message is too long or has characters that are not allowed (CIBA section 13). */
    INVALID_BINDING_MESSAGE,
    /** The authentication failed for another reason (CIBA section 12). */
    TRANSACTION_FAILED
}
