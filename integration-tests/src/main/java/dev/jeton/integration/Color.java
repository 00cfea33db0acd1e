package dev.jeton.integration;

import dev.jeton.annotation.Json;

/** An enum with names of its own, an alias and a constant with a body. */
@Json(naming = Json.Naming.KEBAB_CASE)
public enum Color {
    RED,
    @Json.Alias("grass")
    DARK_GREEN,
    @Json.Name("Blue!")
    BLUE {
        @Override
        public String toString() {
            return "not what is written";
        }
    }
}
