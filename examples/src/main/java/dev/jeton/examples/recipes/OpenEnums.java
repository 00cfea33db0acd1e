package dev.jeton.examples.recipes;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.OAuthErrorResponse;

/** Three ways to live with values that an enum does not know yet. */
public final class OpenEnums {
    private OpenEnums() {}

    /** An {@link OpenEnum} keeps the text of what it does not know: it can be shown, and it is written back. */
    public static String reason(OAuthErrorResponse response) {
        OpenEnum<OAuthErrorCode> error = response.error();
        if (error.is(OAuthErrorCode.SLOW_DOWN) || error.is(OAuthErrorCode.AUTHORIZATION_PENDING)) {
            return "ask again later";
        }
        return error.constant() == null ? "a new kind of error: " + error.text() : "refused: " + error.text();
    }

    /** A fallback takes the place of all unknown values; their text is lost. */
    @Json(naming = Json.Naming.SNAKE_CASE)
    public enum Prompt {
        /** No page is shown. */
        NONE,
        /** The user logs in again. */
        LOGIN,
        /** Anything else. */
        @Json.Fallback
        OTHER
    }

    /** With neither, an unknown value is rejected. */
    @Json(naming = Json.Naming.SNAKE_CASE)
    public enum Display {
        /** The whole page. */
        PAGE,
        /** A small window. */
        POPUP
    }

    /**
     * Both in one record.
     *
     * @param prompt any text is accepted
     * @param display {@code page} or {@code popup}
     */
    @Json
    public record Request(Prompt prompt, Display display) {}
}
