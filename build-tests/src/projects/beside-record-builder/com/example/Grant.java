package com.example;

import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
public record Grant(@Json.Required String token, Kind kind, List<String> scopes) {
    @Json
    public enum Kind {
        USER,
        MACHINE
    }
}
