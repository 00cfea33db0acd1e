package coldstart;

import io.avaje.jsonb.Json;

@Json(naming = Json.Naming.LowerUnderscore)
public record TokenResponse(
        String accessToken,
        String tokenType,
        long expiresIn,
        String refreshToken,
        String scope,
        String idToken) {}
