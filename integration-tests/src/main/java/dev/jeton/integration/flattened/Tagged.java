package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Objects that are flattened into a generic one. */
@Json(view = true)
public record Tagged<T>(
        @Nullable T value,
        @Json.Flatten(prefix = "geo_") @Nullable Position position,
        @Json.Required @Json.Flatten Period period) {

    /** The same, read in groups. */
    @Json(view = true)
    public record Wide<T>(
            @Json.Flatten(prefix = "a_") @Nullable Fields a,
            @Nullable T value,
            @Json.Flatten(prefix = "b_") @Nullable Fields b,
            @Json.Required @Json.Flatten(prefix = "c_") Fields c) {}
}
