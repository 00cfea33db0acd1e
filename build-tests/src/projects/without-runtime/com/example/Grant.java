package com.example;

import dev.jeton.annotation.Json;

@Json(view = true)
public record Grant(String text, Kind kind) { // expect: J110
    @Json
    public enum Kind {
        USER
    }
}
