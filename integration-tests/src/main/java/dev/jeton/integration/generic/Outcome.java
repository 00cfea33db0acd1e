package dev.jeton.integration.generic;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Told by a discriminator; the type variables of a subtype stand in another order. */
@Json(discriminator = "type", view = true)
public sealed interface Outcome<T, E> {

    /** Has a value. */
    @Json.Subtype("good")
    record Good<T, E>(T value, int attempts) implements Outcome<T, E> {}

    /** Has reasons. */
    @Json.Subtype({"bad", "worse"})
    record Bad<F, V>(List<F> reasons, @Nullable Outcome<V, F> before) implements Outcome<V, F> {}

    /** Anything else. */
    @Json.Subtype(fallback = true)
    record Other<T, E>(@Nullable String type, @Json.Extra Map<String, RawJson> rest) implements Outcome<T, E> {
        @Override
        public String toString() {
            return "Other[" + type + "]";
        }
    }
}
