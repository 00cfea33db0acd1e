package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * Affinidi's token response as a plain type.
 */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record AffinidiTokenResponse(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @Nullable String scope,
        @JsonProperty("token_type") @Nullable String tokenType,
        @JsonProperty("expires_in") @Nullable Long expiresIn,
        @JsonProperty("id_token") @Nullable String idToken) {}
