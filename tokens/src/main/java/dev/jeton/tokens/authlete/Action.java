package dev.jeton.tokens.authlete;

import dev.jeton.annotation.Json;

/** What the caller of Authlete's API has to do next. */
@Json
public enum Action {
    /** Authlete failed. */
    INTERNAL_SERVER_ERROR,
    /** The request was wrong. */
    BAD_REQUEST,
    /** The request is not allowed. */
    FORBIDDEN,
    /** The token has been created. */
    OK
}
