package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Collections and arrays whose only element may stand alone. */
@NullUnmarked
@Json(view = true)
public record Singles(
        @Json.SingleOrArray @Nullable List<@Nullable String> aud,
        @Json.SingleOrArray @Nullable Set<Color> colors,
        @Json.SingleOrArray @Json.Lenient Optional<Collection<Integer>> codes,
        @Json.SingleOrArray @Nullable List<Map<String, Integer>> maps,
        @Json.SingleOrArray @Nullable List<Branch> branches,
        @Json.SingleOrArray long @Nullable [] times,
        @Json.SingleOrArray Instant @Nullable [] instants,

        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) @Json.Secret @Json.Known({"a", "b"}) @Nullable
        List<String> known) {

    @Override
    public String toString() {
        return SinglesCodec.INSTANCE.describe(this);
    }
}
