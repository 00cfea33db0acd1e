package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;

/** A place on the earth, which refuses others with a text that nobody else shall see. */
@Json
public record Position(
        @Json.Name("lat") double latitude, @Json.Name("lon") double longitude) {
    public Position {
        if (Math.abs(latitude) > 90) {
            throw new IllegalArgumentException("not " + latitude);
        }
    }
}
