package dev.jeton.benchmarks.complexity;

import dev.jeton.annotation.Json;

/**
 * A record whose {@code hashCode} is {@code 31 * a + b}.
 */
@Json(view = true)
public record FilledPair(int a, int b) {}
