package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * The token response of the main comparison: what each library reads and writes, with nothing in it that only one of them has.
 *
 * @param accessToken {@code access_token}
 * @param tokenType {@code token_type}
 * @param expiresIn {@code expires_in}, in seconds
 * @param refreshToken {@code refresh_token}
 * @param scope {@code scope}, as one string
 * @param idToken {@code id_token}
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record TokenResponse(
        String accessToken,
        String tokenType,
        long expiresIn,
        @Nullable String refreshToken,
        @Nullable String scope,
        @Nullable String idToken) {}
