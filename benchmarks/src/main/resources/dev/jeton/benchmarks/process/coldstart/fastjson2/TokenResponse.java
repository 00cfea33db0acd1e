package coldstart;

import com.alibaba.fastjson2.annotation.JSONField;

public record TokenResponse(
        @JSONField(name = "access_token") String accessToken,
        @JSONField(name = "token_type") String tokenType,
        @JSONField(name = "expires_in") long expiresIn,
        @JSONField(name = "refresh_token") String refreshToken,
        @JSONField(name = "scope") String scope,
        @JSONField(name = "id_token") String idToken) {}
