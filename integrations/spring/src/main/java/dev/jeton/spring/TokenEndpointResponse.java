package dev.jeton.spring;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a token endpoint answers, as Spring Security wants to have it: what it does not know is kept.
 *
 * @param accessToken the token
 * @param tokenType how it is used
 * @param expiresIn its lifetime in seconds
 * @param scope what it is good for
 * @param refreshToken the token that gets the next one
 * @param others everything else
 */
@Json(naming = Json.Naming.SNAKE_CASE)
record TokenEndpointResponse(
        @Json.Required @Json.Secret String accessToken,
        @Nullable String tokenType,
        @Json.Lenient OptionalLong expiresIn,
        @Json.SpaceDelimited @Nullable List<String> scope,
        @Json.Secret @Nullable String refreshToken,
        @Json.Extra Map<String, RawJson> others) {

    @Override
    public String toString() {
        return TokenEndpointResponseCodec.INSTANCE.describe(this);
    }
}
