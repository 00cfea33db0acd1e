package dev.jeton.integration;

import dev.jeton.JsonTree;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Patches of every kind of value. */
@NullUnmarked
@Json(include = Json.Inclusion.ALWAYS, view = true)
public record Patches(
        Patch<String> text,
        @Json.Lenient Patch<Long> number,
        Patch<BigDecimal> decimal,
        Patch<Instant> time,
        Patch<Color> color,
        Patch<Branch> branch,
        Patch<List<String>> words,
        Patch<Map<String, List<Branch>>> groups,
        Patch<byte[]> bytes,
        Patch<RawJson> raw,
        Patch<JsonTree> tree,
        @Json.Secret Patch<String> secret,
        @Json.Required Patch<String> must,
        @Nullable String plain) {

    @Override
    public String toString() {
        return PatchesCodec.INSTANCE.describe(this);
    }
}
