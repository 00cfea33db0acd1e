package coldstart;

import com.google.gson.annotations.SerializedName;

public record TokenResponse(
        @SerializedName("access_token") String accessToken,
        @SerializedName("token_type") String tokenType,
        @SerializedName("expires_in") long expiresIn,
        @SerializedName("refresh_token") String refreshToken,
        @SerializedName("scope") String scope,
        @SerializedName("id_token") String idToken) {}
