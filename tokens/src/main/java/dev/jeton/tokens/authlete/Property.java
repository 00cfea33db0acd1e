package dev.jeton.tokens.authlete;

import dev.jeton.annotation.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property that a service attached to an access token. Immutable.
 *
 * @param key {@code key}, the name
 * @param value {@code value}, a secret: what services keep here is theirs, and they hide some of it from clients
 * @param hidden {@code hidden}, whether clients don't get to see it
 */
@Json(view = true)
public record Property(
        @Nullable String key, @Json.Secret @Nullable String value, Optional<Boolean> hidden) {

    /** Shows all members except the secrets. */
    @Override
    public String toString() {
        return PropertyCodec.INSTANCE.describe(this);
    }
}
