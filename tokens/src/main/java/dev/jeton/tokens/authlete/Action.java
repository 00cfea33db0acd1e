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
    /** It worked: the client gets what was made. */
    OK,
    /** The client could not be authenticated ({@code /auth/token}). */
    INVALID_CLIENT,
    /** The user's password has to be checked first ({@code /auth/token}). */
    PASSWORD,
    /** The tokens of a token exchange have to be checked first ({@code /auth/token}). */
    TOKEN_EXCHANGE,
    /** The assertion of a JWT bearer grant has to be checked first ({@code /auth/token}). */
    JWT_BEARER,
    /** The tokens are made, and an ID token may be made with them ({@code /auth/token}). */
    ID_TOKEN_REISSUABLE,
    /** The access token is missing, unknown or expired ({@code /auth/introspection}). */
    UNAUTHORIZED,
    /** There is no such access token ({@code /auth/token/update}). */
    NOT_FOUND
}
