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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Entra's token response as a plain type: strings and numbers as they come.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record MsalTokenResponse(
        @Nullable Integer status,
        @JsonAttribute(name = "token_type") @Nullable String tokenType,
        @Nullable String scope,
        @JsonAttribute(name = "expires_in") @Nullable Long expiresIn,
        @JsonAttribute(name = "refresh_in") @Nullable Long refreshIn,
        @JsonAttribute(name = "ext_expires_in") @Nullable Long extExpiresIn,
        @JsonAttribute(name = "refresh_token_expires_in") @Nullable Long refreshTokenExpiresIn,
        @JsonAttribute(name = "access_token") @Nullable String accessToken,
        @JsonAttribute(name = "refresh_token") @Nullable String refreshToken,
        @JsonAttribute(name = "id_token") @Nullable String idToken,
        @JsonAttribute(name = "client_info") @Nullable String clientInfo,
        @Nullable String foci,
        @JsonAttribute(name = "spa_code") @Nullable String spaCode,
        @Json.Name("spa_accountid") @JsonProperty("spa_accountid") @JSONField(name = "spa_accountid") @JsonAttribute(name = "spa_accountid") @io.avaje.jsonb.Json.Property("spa_accountid") @Nullable String spaAccountId,
        @JsonAttribute(name = "key_id") @Nullable String keyId,
        @Nullable String error,
        @JsonAttribute(name = "error_description") @Nullable String errorDescription,
        @JsonAttribute(name = "error_codes") @Nullable List<Integer> errorCodes,
        @Nullable String suberror,
        @Nullable String timestamp,
        @JsonAttribute(name = "trace_id") @Nullable String traceId,
        @JsonAttribute(name = "correlation_id") @Nullable String correlationId,
        @Nullable String claims,
        @JsonAttribute(name = "error_uri") @Nullable String errorUri,
        @JsonAttribute(name = "expires_on") @Nullable Long expiresOn,
        @JsonAttribute(name = "not_before") @Nullable Long notBefore,
        @Nullable String resource) {}
