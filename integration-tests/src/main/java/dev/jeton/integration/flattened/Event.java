package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Of two members the last one wins, and null is written. */
@Json(view = true, duplicates = Json.Duplicates.LAST_WINS, include = Json.Inclusion.ALWAYS)
public record Event(
        @Nullable String name, @Json.Flatten @Nullable Period period) {}
