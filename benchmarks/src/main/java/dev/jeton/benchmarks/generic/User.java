package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** An element. */
@Json(absent = Json.Absent.ALLOW)
public record User(String id, String name, @Nullable String email, long createdAt, boolean active) {}
