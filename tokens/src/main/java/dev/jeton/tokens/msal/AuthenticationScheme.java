package dev.jeton.tokens.msal;

import dev.jeton.annotation.Json;

/** How an access token of Microsoft Entra is used. ADFS sends {@code bearer}: letter case does not matter. */
@Json(ignoreCase = true)
public enum AuthenticationScheme {
    /** Whoever has the token may use it. */
    @Json.Name("Bearer")
    BEARER,

    /** The token is bound to a key, and each request is signed with it. */
    @Json.Name("pop")
    POP,

    /** The token is an SSH certificate. */
    @Json.Name("ssh-cert")
    SSH_CERTIFICATE
}
