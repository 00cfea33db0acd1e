package dev.jeton.examples.recipes;

import dev.jeton.JsonException;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;

/** Errors are told apart by their code. An exception never holds a part of the document, so it may go to a log. */
public final class HandleErrors {
    private HandleErrors() {}

    /**
     * Reads a response, or says what to tell whoever runs the program.
     *
     * @throws IllegalStateException if the document is rejected
     */
    public static OAuthTokenResponse read(byte[] json) {
        try {
            return OAuthTokenResponseCodec.INSTANCE.read(json);
        } catch (JsonException rejection) {
            throw new IllegalStateException(advice(rejection), rejection);
        }
    }

    private static String advice(JsonException rejection) {
        return switch (rejection.code()) {
            case EMPTY_DOCUMENT, UNEXPECTED_END -> "the connection was cut: try again";
            case MARKUP -> "the server answers with a page of HTML or XML: is the address right?";
            case FORM_ENCODED -> "the server answers with a form: ask it for JSON with an Accept header";
            case DUPLICATE_MEMBER -> "the server sends " + rejection.path() + " twice: don't trust it";
            case WRONG_TYPE, NULL_VALUE ->
                "the server sends " + rejection.found() + " for " + rejection.path() + " instead of "
                        + rejection.expected();
            case DOCUMENT_TOO_LARGE, TOO_DEEP -> "this is no token response";
            default -> "the server sends malformed JSON at line " + rejection.line() + ", column " + rejection.column();
        };
    }
}
