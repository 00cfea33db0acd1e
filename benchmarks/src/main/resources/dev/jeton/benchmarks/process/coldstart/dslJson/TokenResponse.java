package coldstart;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;

@CompiledJson
public record TokenResponse(
        @JsonAttribute(name = "access_token") String accessToken,
        @JsonAttribute(name = "token_type") String tokenType,
        @JsonAttribute(name = "expires_in") long expiresIn,
        @JsonAttribute(name = "refresh_token") String refreshToken,
        @JsonAttribute(name = "scope") String scope,
        @JsonAttribute(name = "id_token") String idToken) {}
