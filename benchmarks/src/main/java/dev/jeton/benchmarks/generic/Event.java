package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;

/** A third one. */
@Json(absent = Json.Absent.ALLOW)
public record Event(long at, String what) {}
