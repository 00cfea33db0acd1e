package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Writes its note first, and null where its label would not. */
@Json(view = true, include = Json.Inclusion.ALWAYS)
@Json.Order("note")
public record Noted(
        @Nullable String id,
        @Json.Flatten(prefix = "l_") @Nullable Label label,
        @Nullable String note) {}
