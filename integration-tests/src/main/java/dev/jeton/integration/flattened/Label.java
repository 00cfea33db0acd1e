package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Says of its own members when, in which order and in which direction they go. */
@Json(include = Json.Inclusion.NON_EMPTY)
@Json.Order({"code", "text"})
public record Label(
        @Nullable String text,

        @Json.Alias(value = "id", together = Json.Together.PREFER_NAME) @Json.Required
        String code,

        @Json.Ignore(Json.Direction.READING) @Nullable String shown,
        @Json.Ignore(Json.Direction.WRITING) @Nullable String typed) {}
