package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.OptionalLong;

/**
 * A token response. What is said of its components here, its view says, too.
 *
 * @param accessToken the access token, which is a secret
 * @param expiresIn the lifetime in seconds
 * @param scope what the token allows
 * @param idToken who has logged in, if {@code openid} was asked for
 */
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
