package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roles in {@link IntrospectionResponse}.
 */
@Json(view = true)
public record RealmAccess(@Nullable List<String> roles) {}
