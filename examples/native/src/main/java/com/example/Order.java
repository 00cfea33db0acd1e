package com.example;

import dev.jeton.annotation.Json;

@Json(view = true)
public record Order(
        @Json.Required String id,
        int quantity,
        @Json.Lenient Unit unit) {

    @Json
    public enum Unit {
        PIECES,
        BOXES
    }
}
