package dev.jeton.integration;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Properties whose names go before their aliases. */
@NullUnmarked
@Json(view = true)
public record Together(
        @Json.Alias(value = "expires", together = Json.Together.PREFER_NAME) @Json.Required
        long expiresIn,

        @Json.Alias(
                value = {"aud", "audiences"},
                together = Json.Together.PREFER_NAME)
        @Nullable
        List<String> audience,

        @Json.Alias("other") @Nullable String rejecting,

        @Json.Alias(value = "name", together = Json.Together.PREFER_NAME) @Json.Default("none") @Nullable
        String defaulted,

        @Json.Alias(value = "count", together = Json.Together.PREFER_NAME)
        @Json.Default(value = "5", forNull = true)
        @Json.Lenient
        int number,

        @Json.Alias(value = "seconds", together = Json.Together.PREFER_NAME)
        OptionalLong optional,

        @Json.Alias(value = "colour", together = Json.Together.PREFER_NAME) @Nullable
        Color color,

        @Json.Alias(value = "price", together = Json.Together.PREFER_NAME) @Nullable
        BigDecimal decimal,

        @Json.Alias(value = "part", together = Json.Together.PREFER_NAME) @Nullable
        Part nested,

        @Json.Alias(value = "parts", together = Json.Together.PREFER_NAME) @Nullable
        List<Part> list,

        @Json.Alias(value = "limits", together = Json.Together.PREFER_NAME) @Nullable
        Map<String, Integer> map,

        @Json.Alias(value = "again", together = Json.Together.PREFER_NAME) @Nullable
        Together inner,

        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return TogetherCodec.INSTANCE.describe(this);
    }

    /** Something in it. */
    @Json(view = true)
    public record Part(@Nullable String id) {}

    /** The last one counts among names, and among aliases. */
    @Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
    public record Last(
            @Json.Alias(
                    value = {"b", "c"},
                    together = Json.Together.PREFER_NAME)
            @Nullable
            String a,

            @Json.Alias(value = "number", together = Json.Together.PREFER_NAME) @Json.Required
            int required) {}
}
