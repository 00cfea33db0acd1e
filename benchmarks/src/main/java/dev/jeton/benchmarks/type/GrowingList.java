package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.util.List;

/**
 * A list of any length, for {@link dev.jeton.benchmarks.ScalingBenchmark}.
 */
@Json(view = true)
public record GrowingList(List<String> value) {}
