package com.library;

import dev.jeton.annotation.Json;

class Hidden {
    /** Public, and can be named through Shown only. */
    @Json(view = true)
    public record Open(String text) {}
}
