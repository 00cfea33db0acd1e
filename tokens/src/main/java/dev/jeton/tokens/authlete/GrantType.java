package dev.jeton.tokens.authlete;

import dev.jeton.annotation.Json;

/** For which grant an access token was made. */
@Json
public enum GrantType {
    /** An authorization code (RFC 6749 section 4.1). */
    AUTHORIZATION_CODE("authorization_code"),
    /** The implicit grant (RFC 6749 section 4.2). */
    IMPLICIT("implicit"),
    /** The user's password (RFC 6749 section 4.3). */
    PASSWORD("password"),
    /** The client's own credentials (RFC 6749 section 4.4). */
    CLIENT_CREDENTIALS("client_credentials"),
    /** A refresh token (RFC 6749 section 6). */
    REFRESH_TOKEN("refresh_token"),
    /** OpenID Connect Client-Initiated Backchannel Authentication. */
    CIBA("urn:openid:params:grant-type:ciba"),
    /** A device code (RFC 8628). */
    DEVICE_CODE("urn:ietf:params:oauth:grant-type:device_code"),
    /** A token exchange (RFC 8693). */
    TOKEN_EXCHANGE("urn:ietf:params:oauth:grant-type:token-exchange"),
    /** A JWT as the grant (RFC 7523). */
    JWT_BEARER("urn:ietf:params:oauth:grant-type:jwt-bearer"),
    /** A pre-authorized code (OpenID for Verifiable Credential Issuance). */
    PRE_AUTHORIZED_CODE("urn:ietf:params:oauth:grant-type:pre-authorized_code");

    private final String wireName;

    GrantType(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name that the grant has in a token request. Authlete's JSON has the name of the constant.
     *
     * @return the value of {@code grant_type}
     */
    public String wireName() {
        return wireName;
    }
}
