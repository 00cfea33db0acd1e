package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.OptionalLong;

@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record TokenResponse(
        @Json.Required @Json.Secret String accessToken,
        @Json.Known({"Bearer", "DPoP"}) String tokenType,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Secret String refreshToken,
        @Json.SpaceDelimited List<String> scope,
        @Json.Secret String idToken) {
    @Override
    public String toString() {
        return TokenResponseCodec.INSTANCE.describe(this);
    }
}
