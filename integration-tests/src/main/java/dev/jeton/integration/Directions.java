package dev.jeton.integration;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties that are only read or only written, and an order of writing. */
@Json(view = true, naming = Json.Naming.SNAKE_CASE)
@Json.Order({"last_login", "id"})
public record Directions(
        String id,
        @Json.Ignore(Json.Direction.READING) long version,
        @Json.Ignore(Json.Direction.READING) @Nullable List<Long> history,
        @Json.Ignore(Json.Direction.WRITING) @Nullable String password,
        @Json.Ignore(Json.Direction.WRITING) @Nullable Map<String, Integer> hints,
        @Nullable String lastLogin,
        @Json.Ignore @Nullable Thread ignored,
        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return DirectionsCodec.INSTANCE.describe(this);
    }

    /** One that rejects what it does not know. */
    @Json(view = true, unknown = Json.Unknown.FAIL, duplicates = Json.Duplicates.LAST_WINS)
    public record Closed(
            @Json.Ignore(Json.Direction.READING) int version,

            @Json.Ignore(Json.Direction.WRITING) @Json.Required
            String password,

            @Nullable String text) {}
}
