package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Authlete's token response as a plain type, with names in camel case and objects inside.
 */
@Json(view = true)
@CompiledJson
@io.avaje.jsonb.Json
public record AuthleteTokenResponse(
        @Nullable String resultCode,
        @Nullable String resultMessage,
        @Nullable String action,
        @Nullable String accessToken,
        @Nullable Long clientId,
        @Nullable Long expiresAt,
        @Nullable Long expiresIn,
        @Nullable String grantType,
        @Nullable List<AuthleteProperty> properties,
        @Nullable String refreshToken,
        @Nullable List<String> scopes,
        @Nullable String subject,
        @Nullable String tokenType,
        @Nullable String jwtAccessToken,
        @Nullable AuthleteDetails authorizationDetails,
        @Nullable Boolean forExternalAttachment,
        @Nullable String tokenId,
        @Nullable List<String> refreshTokenScopes,
        @Nullable String clientIdentifier,
        @Nullable String sessionId) {}
