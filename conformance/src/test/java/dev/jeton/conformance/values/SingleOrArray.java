package dev.jeton.conformance.values;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Jackson does where single values are accepted as arrays, and arrays of one element unwrapped. */
@Json(view = true)
public record SingleOrArray(
        @Json.SingleOrArray @Nullable List<String> texts,
        @Json.SingleOrArray long @Nullable [] numbers,
        @Json.SingleOrArray @Nullable List<Map<String, Integer>> maps,
        @Json.SingleOrArray Boolean @Nullable [] flags) {}
