package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a longer list. */
@Json(view = true)
public record Slice<T>(List<T> items, @Nullable String next) {}
