package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Always has its period. */
@Json(view = true)
public record Invoice(
        @Json.Required @Json.Flatten(prefix = "due_") Period due,
        @Nullable String text) {}
