package dev.jeton.integration;

import dev.jeton.annotation.Json;

/** An enum that takes any value, in any letter case. */
@Json(ignoreCase = true)
public enum Size {
    SMALL,
    LARGE,
    @Json.Fallback
    OTHER
}
