package dev.jeton.benchmarks.type;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error response of RFC 6749 section 5.2, with what Entra adds.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record ErrorResponse(
        @Nullable String error,
        @JsonAttribute(name = "error_description") @Nullable String errorDescription,
        @JsonAttribute(name = "error_uri") @Nullable String errorUri,
        @JsonAttribute(name = "error_codes") @Nullable List<Integer> errorCodes,
        @Nullable String timestamp,
        @JsonAttribute(name = "trace_id") @Nullable String traceId,
        @JsonAttribute(name = "correlation_id") @Nullable String correlationId) {}
