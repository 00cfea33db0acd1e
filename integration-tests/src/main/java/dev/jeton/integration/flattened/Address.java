package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** With names of its own, a member that must be there, a default, and something flattened in turn. */
@Json(naming = Json.Naming.SNAKE_CASE)
public record Address(
        @Nullable String streetName,
        @Json.Required String city,
        @Json.Alias("postcode") @Nullable String zip,
        @Json.Default("CH") String country,
        @Json.Flatten(prefix = "geo_") @Nullable Position position) {}
