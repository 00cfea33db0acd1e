package dev.jeton.jose;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** The name of a key, if it is a string, and nothing else of it: what {@link JwkSetView} reads of a key before it knows that it is the right one. */
@Json(view = true)
record KeyName(@Json.DefaultOnError @Nullable String kid) {
    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return KeyNameCodec.INSTANCE.describe(this);
    }
}
