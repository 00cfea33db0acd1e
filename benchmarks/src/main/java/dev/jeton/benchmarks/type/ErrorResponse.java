package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error response of RFC 6749 section 5.2, with what Entra adds.
 */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record ErrorResponse(
        @Nullable String error,
        @JsonProperty("error_description") @Nullable String errorDescription,
        @JsonProperty("error_uri") @Nullable String errorUri,
        @JsonProperty("error_codes") @Nullable List<Integer> errorCodes,
        @Nullable String timestamp,
        @JsonProperty("trace_id") @Nullable String traceId,
        @JsonProperty("correlation_id") @Nullable String correlationId) {}
