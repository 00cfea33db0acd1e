package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Pair;
import dev.jeton.integration.own.PairCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A variable in containers, in other generic types, in itself and in a type with a codec that was written by hand. */
@Json(view = true)
public record Envelope<T>(
        @Nullable T codecOfT,
        Optional<T> first,
        @Nullable List<List<T>> rows,
        @Nullable Map<String, T> byName,
        @Nullable Page<T> page,
        @Nullable Page<List<T>> nested,
        @Nullable List<Page<Map<String, T>>> pages,
        @Nullable Result<T, Page<T>> result,
        @Nullable Envelope<T> inner,
        @Nullable Page<Envelope<T>> envelopes,
        @Nullable Envelope<String> texts,
        @Json.Using(PairCodec.class) @Nullable Pair<T, Long> codec,
        @Nullable List<String> tags) {}
