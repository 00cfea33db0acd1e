package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One small type a policy; also nested types, of which one is not public. */
@NullUnmarked
public final class Policies {
    private Policies() {}

    /** Nothing unknown gets in. */
    @Json(unknown = Json.Unknown.FAIL, view = true)
    public record Closed(
            @Json.Alias({"other", "third"}) @Nullable String id) {}

    /** The last one counts. */
    @Json(duplicates = Json.Duplicates.LAST_WINS, view = true)
    public record Tolerant(
            @Json.Alias("other") @Nullable String id,
            @Json.Required int count,
            @Nullable Map<String, Integer> labels) {}

    /** Null is written. */
    @Json(include = Json.Inclusion.ALWAYS, view = true)
    public record Explicit(
            @Nullable String id,
            Optional<String> name,
            int size,
            @Nullable List<String> tags) {}

    /** Some must be there. */
    @Json(view = true)
    public record Required(
            @Json.Required String id,
            @Json.Required int count,
            @Json.Required List<String> tags,
            @Nullable String note) {}

    /** Seen by this package only. */
    @Json(view = true)
    record Hidden(
            @Nullable String id,
            @Json.Ignore @Nullable Thread ignored,
            @Nullable Kind kind) {
        /** An enum in it. */
        @Json
        enum Kind {
            ONE,
            TWO
        }
    }
}
