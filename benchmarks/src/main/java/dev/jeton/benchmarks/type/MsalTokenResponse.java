package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Entra's token response as a plain type: strings and numbers as they come.
 */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record MsalTokenResponse(
        @Nullable Integer status,
        @JsonProperty("token_type") @Nullable String tokenType,
        @Nullable String scope,
        @JsonProperty("expires_in") @Nullable Long expiresIn,
        @JsonProperty("refresh_in") @Nullable Long refreshIn,
        @JsonProperty("ext_expires_in") @Nullable Long extExpiresIn,
        @JsonProperty("refresh_token_expires_in") @Nullable Long refreshTokenExpiresIn,
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @JsonProperty("id_token") @Nullable String idToken,
        @JsonProperty("client_info") @Nullable String clientInfo,
        @Nullable String foci,
        @JsonProperty("spa_code") @Nullable String spaCode,

        @Json.Name("spa_accountid")
        @JsonProperty("spa_accountid")
        @io.avaje.jsonb.Json.Property("spa_accountid")
        @Nullable
        String spaAccountId,

        @JsonProperty("key_id") @Nullable String keyId,
        @Nullable String error,
        @JsonProperty("error_description") @Nullable String errorDescription,
        @JsonProperty("error_codes") @Nullable List<Integer> errorCodes,
        @Nullable String suberror,
        @Nullable String timestamp,
        @JsonProperty("trace_id") @Nullable String traceId,
        @JsonProperty("correlation_id") @Nullable String correlationId,
        @Nullable String claims,
        @JsonProperty("error_uri") @Nullable String errorUri,
        @JsonProperty("expires_on") @Nullable Long expiresOn,
        @JsonProperty("not_before") @Nullable Long notBefore,
        @Nullable String resource) {}
