package coldstart;

import com.squareup.moshi.Json;

public record TokenResponse(
        @Json(name = "access_token") String accessToken,
        @Json(name = "token_type") String tokenType,
        @Json(name = "expires_in") long expiresIn,
        @Json(name = "refresh_token") String refreshToken,
        @Json(name = "scope") String scope,
        @Json(name = "id_token") String idToken) {}
