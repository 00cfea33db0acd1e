package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * PPRO's token response, which is Keycloak's, as a plain type.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record PproTokenResponse(
        @Nullable String accessToken,
        @Nullable String tokenType,
        @Nullable String refreshToken,
        @Nullable String sessionState,
        @Nullable String scope,
        @Nullable Long expiresIn,
        @Nullable Long refreshExpiresIn,
        @Json.Name("not-before-policy") @Nullable Long notBeforePolicy,
        @Nullable String idToken,
        @Nullable String error,
        @Nullable String errorDescription,
        @Nullable String errorUri) {}
