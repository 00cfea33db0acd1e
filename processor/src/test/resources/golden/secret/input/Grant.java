package golden;

import dev.jeton.annotation.Json;
import java.util.Optional;

@Json
public record Grant(
        @Json.Secret String accessToken,
        String scope,
        @Json.Secret Optional<String> refreshToken,
        int[] codes) {
    @Override
    public String toString() {
        return GrantCodec.INSTANCE.describe(this);
    }
}
