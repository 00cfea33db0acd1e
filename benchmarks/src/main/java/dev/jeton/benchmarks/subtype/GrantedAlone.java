package dev.jeton.benchmarks.subtype;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** The members of {@link Answer.Granted}, of a type that is no subtype. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record GrantedAlone(
        @Nullable String accessToken,
        @Nullable String tokenType,
        long expiresIn,
        @Nullable String refreshToken,
        @Nullable String scope) {}
