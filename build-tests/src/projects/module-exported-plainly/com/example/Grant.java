package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record Grant( // expect: J111
        @Json.Required String accessToken,
        @Json.Lenient OptionalLong expiresIn,
        Kind kind,
        List<Detail> details,
        Map<String, Detail> byName,
        Detail[] others) {

    @Json
    public enum Kind {
        USER,
        MACHINE
    }

    @Json(view = true)
    public record Detail(String type, int[] numbers) {}
}
