package dev.jeton.benchmarks.type;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * Affinidi's token response as a plain type.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record AffinidiTokenResponse(
        @JsonAttribute(name = "access_token") @Nullable String accessToken,
        @JsonAttribute(name = "refresh_token") @Nullable String refreshToken,
        @Nullable String scope,
        @JsonAttribute(name = "token_type") @Nullable String tokenType,
        @JsonAttribute(name = "expires_in") @Nullable Long expiresIn,
        @JsonAttribute(name = "id_token") @Nullable String idToken) {}
