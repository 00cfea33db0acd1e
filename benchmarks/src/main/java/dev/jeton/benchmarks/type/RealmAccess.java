package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roles in {@link IntrospectionResponse}.
 */
@Json(view = true)
@CompiledJson
@io.avaje.jsonb.Json
public record RealmAccess(@Nullable List<String> roles) {}
