package dev.jeton.netty;

import dev.jeton.annotation.Json;
import java.util.List;

/** What the tests send and receive. */
@Json(naming = Json.Naming.SNAKE_CASE)
record Grant(
        @Json.Required @Json.Secret String accessToken,
        double expiresIn,
        @Json.SpaceDelimited List<String> scope) {
    @Override
    public String toString() {
        return GrantCodec.INSTANCE.describe(this);
    }
}
