package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/**
 * One of the properties in {@link AuthleteTokenResponse}.
 */
@Json(view = true)
@CompiledJson
@io.avaje.jsonb.Json
public record AuthleteProperty(
        @Nullable String key,
        @Nullable String value,
        @Nullable Boolean hidden) {}
