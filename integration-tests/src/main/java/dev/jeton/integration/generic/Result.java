package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Two variables, whose values stand alone. */
@Json(view = true)
public record Result<T, E>(@Nullable T value, @Nullable E error) {}
