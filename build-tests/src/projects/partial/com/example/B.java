package com.example;

import dev.jeton.annotation.Json;

@Json(view = true)
public record B(Kind kind) {
    @Json
    public enum Kind {
        X
    }
}
