package dev.jeton.benchmarks.complexity;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One property for each structure that a sender can fill.
 */
@Json(view = true)
public record Filled(
        @Nullable List<FilledPair> pairs,
        @Nullable Map<String, Integer> map,
        @Nullable List<String> list,
        @Nullable List<List<Long>> rows,
        @Nullable Set<String> texts,
        @Nullable Set<Long> numbers,
        @Nullable Set<OpenEnum<FilledKind>> kinds,
        @Nullable Set<RawJson> raw,
        @Nullable Set<FilledPair> records,
        @Nullable Set<List<String>> lists,
        @Json.SpaceDelimited @Nullable List<String> words,
        @Json.SpaceDelimited @Nullable Set<String> distinctWords,
        @Nullable Filled nested,
        @Nullable List<BigDecimal> decimals,
        @Nullable String text) {}
