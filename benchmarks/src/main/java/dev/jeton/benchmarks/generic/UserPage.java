package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same, written out for users. */
@Json(absent = Json.Absent.ALLOW)
public record UserPage(List<User> items, @Nullable String next, int total) {}
