package dev.jeton.benchmarks.subtype;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Told by which members are there. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public sealed interface Answer {

    /** The less likely one. */
    @Json.Subtype(whenPresent = "error")
    record Denied(
            @Nullable String error,
            @Nullable String errorDescription,
            @Nullable String errorUri) implements Answer {}

    /** The likelier one. */
    @Json.Subtype(whenPresent = "access_token")
    record Granted(
            @Nullable String accessToken,
            @Nullable String tokenType,
            long expiresIn,
            @Nullable String refreshToken,
            @Nullable String scope)
            implements Answer {}
}
