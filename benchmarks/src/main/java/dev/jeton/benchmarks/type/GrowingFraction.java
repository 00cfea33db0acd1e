package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;

/**
 * A number with any number of digits behind the point, for {@link dev.jeton.benchmarks.ScalingBenchmark}.
 */
@Json(view = true)
public record GrowingFraction(double value) {}
