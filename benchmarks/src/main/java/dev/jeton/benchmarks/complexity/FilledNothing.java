package dev.jeton.benchmarks.complexity;

import dev.jeton.annotation.Json;

/**
 * Skips nearly everything.
 */
@Json(view = true)
public record FilledNothing(int value) {}
