package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** A default that the constructor of its type refuses, as only the running program can see. */
@Json
public record Refused(@Json.Default("?") @Nullable AccountId account) {}
