package dev.jeton.processor.foreign;

import dev.jeton.annotation.Json;

class Hidden {
    @Json
    public record Nested(String text) {}
}
