package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.NavigableSet;

/** A bounded variable, and a container that needs the bound. */
@Json(view = true)
public record Range<T extends Comparable<T>>(
        @Json.Required T low, @Json.Required T high, NavigableSet<T> between) {}
