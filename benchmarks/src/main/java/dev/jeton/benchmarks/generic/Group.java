package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;

/** Another element. */
@Json
public record Group(String id, int members) {}
