package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of {@link AuthleteDetails}.
 */
@Json(view = true)
@CompiledJson
@io.avaje.jsonb.Json
public record AuthleteDetailsElement(
        @Nullable String type,
        @Nullable List<String> locations,
        @Nullable List<String> actions,
        @Nullable List<String> dataTypes,
        @Nullable List<String> privileges,
        @Nullable String identifier,
        @Nullable String otherFields) {}
