package com.example;

import dev.jeton.annotation.Json;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made by the builder that is generated for it: what is absent is what the builder says. */
@Json(builder = ProfileBuilder.class, view = true)
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true)
public record Profile(
        String name,
        @RecordBuilder.Initializer("SIZE") int size,
        Optional<String> note,
        List<String> tags,
        Map<String, Integer> counts) {
    public static final int SIZE = 3;
}
