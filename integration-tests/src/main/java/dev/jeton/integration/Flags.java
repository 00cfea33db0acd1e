package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Booleans that come as strings and numbers, too. */
@NullUnmarked
@Json(view = true)
public record Flags(
        @Json.Lenient boolean verified,
        @Json.Lenient @Nullable Boolean boxed,
        @Json.Lenient Optional<Boolean> active,
        @Json.Lenient boolean @Nullable [] many,
        @Json.Lenient @Nullable Map<String, Boolean> named,
        boolean strict) {}
