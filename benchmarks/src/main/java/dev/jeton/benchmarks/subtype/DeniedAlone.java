package dev.jeton.benchmarks.subtype;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** The members of {@link Answer.Denied}, of a type that is no subtype. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record DeniedAlone(
        @Nullable String error,
        @Nullable String errorDescription,
        @Nullable String errorUri) {}
