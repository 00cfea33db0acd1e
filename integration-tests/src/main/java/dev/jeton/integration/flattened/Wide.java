package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Members in more than one word of the masks, in groups that begin and end inside flattened objects. */
@Json(view = true)
public record Wide(
        @Json.Flatten(prefix = "a_") @Nullable Fields a,
        @Json.Flatten(prefix = "b_") @Nullable Pair b,
        @Json.Required @Json.Flatten(prefix = "c_") Fields c) {

    /** Something flattened in something flattened, and members that must be there behind those that need not. */
    @Json
    public record Pair(
            @Json.Flatten(prefix = "x_") @Nullable Fields x,
            @Json.Required String last,
            @Json.Flatten(prefix = "y_") @Nullable Period y) {}
}
