package sample;

import dev.jeton.annotation.Json;

@Json
record Token(
        @Json.Alias("scope") // expect: J202
        String scopes,
        String scope,
        @Json.Alias({
            "first",
            "second",
            "first", // expect: J202
            "third" // expect: J202
        })
        String third,
        @Json.Alias("second") // expect: J202
        String fourth) {}

@Json
enum Choice {
    @Json.Alias("NO") // expect: J202
    YES,
    NO
}
