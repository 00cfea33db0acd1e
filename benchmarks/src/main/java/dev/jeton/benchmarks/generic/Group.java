package dev.jeton.benchmarks.generic;

import dev.jeton.annotation.Json;

/** Another element. */
@Json(absent = Json.Absent.ALLOW)
public record Group(String id, int members) {}
