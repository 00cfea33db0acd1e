package dev.jeton.jakarta.rest;

import dev.jeton.JsonException;

/**
 * The body of a request or of a response was rejected. A server answers with the status 400, code and path, unless the application has a mapper of
 * its own for this exception; in a client it is the cause of a {@code ProcessingException}. It holds nothing of the body.
 */
public final class RejectedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final JsonException error;

    RejectedDocumentException(JsonException error) {
        super("JSON was rejected: " + error.getMessage(), error);
        this.error = error;
    }

    /**
     * What is wrong.
     *
     * @return the cause
     */
    public JsonException error() {
        return error;
    }
}
