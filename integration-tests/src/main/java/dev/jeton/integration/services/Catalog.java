package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Has generic types. */
@Json
public record Catalog(
        @Nullable Slice<Price> prices,
        @Nullable Slice<Slice<Shape>> shapes,
        @Nullable Answer answer) {}
