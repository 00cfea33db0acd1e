package dev.jeton.integration.services;

import dev.jeton.annotation.Json;

/** Names for constants of the JDK. */
enum Units {
    @Json.Name("s")
    SECONDS,
    @Json.Name("d")
    DAYS
}
