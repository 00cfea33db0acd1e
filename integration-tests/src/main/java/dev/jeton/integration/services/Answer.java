package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** A sealed type that is told by its members. */
@Json(view = true)
public sealed interface Answer {
    @Json.Subtype(whenPresent = "error")
    record Failure(@Nullable String error, int status) implements Answer {}

    @Json.Subtype(fallback = true)
    record Success(@Nullable Price price) implements Answer {}
}
