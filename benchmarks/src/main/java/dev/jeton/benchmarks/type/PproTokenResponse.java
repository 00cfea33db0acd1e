package dev.jeton.benchmarks.type;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * PPRO's token response, which is Keycloak's, as a plain type.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record PproTokenResponse(
        @JsonAttribute(name = "access_token") @Nullable String accessToken,
        @JsonAttribute(name = "token_type") @Nullable String tokenType,
        @JsonAttribute(name = "refresh_token") @Nullable String refreshToken,
        @JsonAttribute(name = "session_state") @Nullable String sessionState,
        @Nullable String scope,
        @JsonAttribute(name = "expires_in") @Nullable Long expiresIn,
        @JsonAttribute(name = "refresh_expires_in") @Nullable Long refreshExpiresIn,
        @Json.Name("not-before-policy") @JsonProperty("not-before-policy") @JSONField(name = "not-before-policy") @JsonAttribute(name = "not-before-policy") @io.avaje.jsonb.Json.Property("not-before-policy") @Nullable Long notBeforePolicy,
        @JsonAttribute(name = "id_token") @Nullable String idToken,
        @Nullable String error,
        @JsonAttribute(name = "error_description") @Nullable String errorDescription,
        @JsonAttribute(name = "error_uri") @Nullable String errorUri) {}
