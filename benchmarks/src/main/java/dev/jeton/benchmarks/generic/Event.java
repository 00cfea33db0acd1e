package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;

/** A third one. */
@Json
public record Event(long at, String what) {}
