package dev.jeton.examples.streams;

import dev.jeton.annotation.Json;

/** An order, as a shop exports very many. */
@Json(view = true)
public record Order(@Json.Required String id, int quantity) {}
