package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authorization details in {@link AuthleteTokenResponse}.
 */
@Json(view = true)
public record AuthleteDetails(@Nullable List<AuthleteDetailsElement> elements) {}
