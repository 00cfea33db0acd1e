package sample;

import dev.jeton.annotation.Json;

@Json
record Token(
        @Json.Name("a\uD800") // expect: J204
        String name,
        @Json.Alias({
            "whole \uD83D\uDE00",
            "\uDE00" // expect: J204
        })
        String alias,
        @Json.Known("\uD800\uD800") String known, // expect: J204
        @Json.Default("\uDBFFx") String preset) {} // expect: J204

@Json
enum Choice {
    @Json.Name("\uDC00") // expect: J204
    YES
}
