package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Of two members the last one wins, but never one under an alias. */
@Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
public record Marked(@Json.Flatten @Nullable Mark mark) {}
