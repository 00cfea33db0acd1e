package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;

/**
 * A string of any length, for {@link dev.jeton.benchmarks.ScalingBenchmark}.
 */
@Json(view = true)
public record GrowingText(String value) {}
