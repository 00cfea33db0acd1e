package com.library;

import dev.jeton.annotation.Json;

@Json(view = true)
public record Address(String street, Country country) {
    @Json
    public enum Country {
        DE,
        FR
    }
}
