package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;

enum LevelNames {
    @Json.Name("l")
    @Json.Alias("lo")
    LOW,
    @Json.Fallback
    HIGH
}
