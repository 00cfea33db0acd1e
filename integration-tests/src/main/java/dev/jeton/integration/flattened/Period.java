package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** With a member that must be there. */
@Json
public record Period(@Json.Required Long from, @Nullable Long until) {}
