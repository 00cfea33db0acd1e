package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** The name of a key and nothing else of it: what {@link JwkSetView} reads of a key before it knows that it is the right one. */
@Json(view = true)
record KeyName(@Nullable RawJson kid) {
    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return KeyNameCodec.INSTANCE.describe(this);
    }
}
