package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** An argument that has itself in an instantiation. */
@Json(view = true)
public record User(
        String name,
        @Json.Secret @Nullable String token,
        @Nullable Page<User> friends) {

    @Override
    public String toString() {
        return UserCodec.INSTANCE.describe(this);
    }
}
