package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** With a member that must be there, and one that is written as null. */
@Json(include = Json.Inclusion.ALWAYS)
public record Period(@Json.Required Long from, @Nullable Long until) {}
