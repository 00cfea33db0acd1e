package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;

/** Has a field that is set under its name or under its alias. */
@Json
public final class Mark {
    @Json.Alias(value = "l", together = Json.Together.PREFER_NAME)
    public int level = 3;

    public String text = "none";
}
