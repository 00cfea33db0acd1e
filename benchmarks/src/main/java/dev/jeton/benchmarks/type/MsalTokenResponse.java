package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Entra's token response as a plain type: strings and numbers as they come.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record MsalTokenResponse(
        @Nullable Integer status,
        @Nullable String tokenType,
        @Nullable String scope,
        @Nullable Long expiresIn,
        @Nullable Long refreshIn,
        @Nullable Long extExpiresIn,
        @Nullable Long refreshTokenExpiresIn,
        @Nullable String accessToken,
        @Nullable String refreshToken,
        @Nullable String idToken,
        @Nullable String clientInfo,
        @Nullable String foci,
        @Nullable String spaCode,
        @Json.Name("spa_accountid") @Nullable String spaAccountId,
        @Nullable String keyId,
        @Nullable String error,
        @Nullable String errorDescription,
        @Nullable List<Integer> errorCodes,
        @Nullable String suberror,
        @Nullable String timestamp,
        @Nullable String traceId,
        @Nullable String correlationId,
        @Nullable String claims,
        @Nullable String errorUri,
        @Nullable Long expiresOn,
        @Nullable Long notBefore,
        @Nullable String resource) {}
