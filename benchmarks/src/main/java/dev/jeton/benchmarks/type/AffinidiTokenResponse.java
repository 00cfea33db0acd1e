package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * Affinidi's token response as a plain type.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record AffinidiTokenResponse(
        @Nullable String accessToken,
        @Nullable String refreshToken,
        @Nullable String scope,
        @Nullable String tokenType,
        @Nullable Long expiresIn,
        @Nullable String idToken) {}
