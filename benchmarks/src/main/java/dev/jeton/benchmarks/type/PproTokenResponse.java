package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * PPRO's token response, which is Keycloak's, as a plain type.
 */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record PproTokenResponse(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("token_type") @Nullable String tokenType,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @JsonProperty("session_state") @Nullable String sessionState,
        @Nullable String scope,
        @JsonProperty("expires_in") @Nullable Long expiresIn,
        @JsonProperty("refresh_expires_in") @Nullable Long refreshExpiresIn,

        @Json.Name("not-before-policy")
        @JsonProperty("not-before-policy")
        @io.avaje.jsonb.Json.Property("not-before-policy")
        @Nullable
        Long notBeforePolicy,

        @JsonProperty("id_token") @Nullable String idToken,
        @Nullable String error,
        @JsonProperty("error_description") @Nullable String errorDescription,
        @JsonProperty("error_uri") @Nullable String errorUri) {}
