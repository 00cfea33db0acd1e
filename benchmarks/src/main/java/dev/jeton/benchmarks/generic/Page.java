package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some elements of a longer list. */
@Json(absent = Json.Absent.ALLOW)
public record Page<T>(List<T> items, @Nullable String next, int total) {}
