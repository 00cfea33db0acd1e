package dev.jeton.integration.subtypes;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subtypes at every place where a value can be. */
@Json(view = true)
public record Details(
        @Nullable Detail one,
        @Nullable List<@Nullable Detail> list,
        @Nullable Map<String, Detail> map,
        Optional<Detail> optional,
        Detail @Nullable [] array,
        Detail.@Nullable Payment payment,
        @Nullable TokenResult result) {}
