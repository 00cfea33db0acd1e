package dev.jeton.integration;

import dev.jeton.JsonTree;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that have no type, in every place where one can stand. */
@Json(view = true)
public record Trees(
        @Nullable JsonTree any,
        @Json.Required JsonTree must,
        @Nullable Optional<JsonTree> maybe,
        @Nullable List<JsonTree> list,
        JsonTree @Nullable [] array,
        @Nullable Map<String, JsonTree> map,
        @Json.Extra @Nullable Map<String, JsonTree> rest) {

    @Override
    public String toString() {
        return TreesCodec.INSTANCE.describe(this);
    }
}
