package dev.jeton.jakarta.rest;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;

/**
 * What a client is told of a request that was rejected (RFC 9457). Of the document it has nothing.
 *
 * @param title the status in words
 * @param status the status
 * @param detail what is wrong, and where
 * @param code which kind of error it is
 * @param path where in the type it is
 */
@Json
record Problem(String title, int status, String detail, String code, String path) {
    static Problem of(JsonException error) {
        boolean large = error.code() == JsonErrorCode.DOCUMENT_TOO_LARGE;
        return new Problem(
                large ? "Content Too Large" : "Bad Request",
                large ? 413 : 400,
                String.valueOf(error.getMessage()),
                error.code().name(),
                error.path());
    }
}
