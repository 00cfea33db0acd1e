package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What most generic types of services look like. */
@NullUnmarked
@Json(view = true)
public record Page<T>(
        @Json.Required List<T> items, @Nullable String next, int total) {}
