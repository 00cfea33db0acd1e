package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.math.BigInteger;

/**
 * A number with any number of digits, for {@link dev.jeton.benchmarks.ScalingBenchmark}.
 */
@Json(view = true)
public record GrowingInteger(BigInteger value) {}
