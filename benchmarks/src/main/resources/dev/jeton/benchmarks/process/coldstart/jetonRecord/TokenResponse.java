package coldstart;

import dev.jeton.annotation.Json;

@Json(naming = Json.Naming.SNAKE_CASE)
public record TokenResponse(
        String accessToken,
        String tokenType,
        long expiresIn,
        String refreshToken,
        String scope,
        String idToken) {}
