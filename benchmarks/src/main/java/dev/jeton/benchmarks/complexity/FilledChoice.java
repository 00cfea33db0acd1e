package dev.jeton.benchmarks.complexity;

import dev.jeton.annotation.Json;

/** Told by the members that are present. */
@Json(view = true)
public sealed interface FilledChoice {
    /** Goes first, so that the whole object must be looked through for its member. */
    @Json.Subtype(whenPresent = "error")
    record Denied(int error) implements FilledChoice {}

    /** What comes. */
    @Json.Subtype(whenPresent = "token")
    record Granted(int token) implements FilledChoice {}
}
