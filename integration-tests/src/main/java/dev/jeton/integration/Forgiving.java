package dev.jeton.integration;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Properties whose values may be of a wrong type or form. */
@Json(view = true)
public record Forgiving(
        @Json.DefaultOnError int count,
        @Json.DefaultOnError @Json.Default("3600") long expiresIn,
        @Json.DefaultOnError @Json.Lenient OptionalLong lenient,
        @Json.DefaultOnError @Nullable String text,
        @Json.DefaultOnError @Json.Default("none") @Nullable String defaulted,
        @Json.DefaultOnError @Nullable Color color,
        @Json.DefaultOnError @Json.Default("red") @Nullable OpenEnum<Color> open,
        @Json.DefaultOnError @Nullable Instant instant,
        @Json.DefaultOnError @Nullable UUID uuid,
        @Json.DefaultOnError Optional<List<@Nullable Integer>> numbers,
        @Json.DefaultOnError long @Nullable [] longs,
        @Json.DefaultOnError @Json.Default("[]") @Nullable ArrayList<String> list,
        @Json.DefaultOnError @Nullable Map<String, Set<String>> map,
        @Json.DefaultOnError @Json.SpaceDelimited @Nullable List<String> scope,
        @Json.DefaultOnError @Nullable Inner inner,
        @Json.DefaultOnError @Nullable List<Inner> inners,
        @Json.DefaultOnError @Nullable Forgiving again,
        @Nullable String last) {

    /** One whose own properties are forgiven, or not. */
    @Json(view = true, unknown = Json.Unknown.FAIL)
    public record Inner(
            @Json.Required String id, @Json.DefaultOnError boolean flag, int number) {}
}
