package dev.jeton.tokens.exchange;

import dev.jeton.annotation.Json;

/** What kind of token a token exchange asks for or issues (RFC 8693 section 3). Other URIs are kept by {@link dev.jeton.OpenEnum}. */
@Json
public enum TokenTypeIdentifier {
    /** An access token of the authorization server, in whatever form. */
    @Json.Name("urn:ietf:params:oauth:token-type:access_token")
    ACCESS_TOKEN,

    /** A refresh token of the authorization server. */
    @Json.Name("urn:ietf:params:oauth:token-type:refresh_token")
    REFRESH_TOKEN,

    /** An ID token of OpenID Connect. */
    @Json.Name("urn:ietf:params:oauth:token-type:id_token")
    ID_TOKEN,

    /** A SAML 1.1 assertion in base64url. */
    @Json.Name("urn:ietf:params:oauth:token-type:saml1")
    SAML1,

    /** A SAML 2.0 assertion in base64url. */
    @Json.Name("urn:ietf:params:oauth:token-type:saml2")
    SAML2,

    /** A JWT. */
    @Json.Name("urn:ietf:params:oauth:token-type:jwt")
    JWT
}
