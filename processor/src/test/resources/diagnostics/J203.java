package sample;

import dev.jeton.annotation.Json;

@Json
record Token(
        @Json.Alias({}) // expect: J203
        String text) {}

@Json
enum Choice {
    @Json.Alias({}) // expect: J203
    YES
}
