package dev.jeton.tokenslice;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** A token response as a user has it: its ID token goes on as a slice. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record TokenResponse(@Json.Secret @Nullable String idToken) {
    @Override
    public String toString() {
        return TokenResponseCodec.INSTANCE.describe(this);
    }
}
