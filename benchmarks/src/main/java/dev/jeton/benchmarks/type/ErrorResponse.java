package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error response of RFC 6749 section 5.2, with what Entra adds.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record ErrorResponse(
        @Nullable String error,
        @Nullable String errorDescription,
        @Nullable String errorUri,
        @Nullable List<Integer> errorCodes,
        @Nullable String timestamp,
        @Nullable String traceId,
        @Nullable String correlationId) {}
