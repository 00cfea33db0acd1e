package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authorization details in {@link AuthleteTokenResponse}.
 */
@Json(view = true)
@CompiledJson
@io.avaje.jsonb.Json
public record AuthleteDetails(@Nullable List<AuthleteDetailsElement> elements) {}
