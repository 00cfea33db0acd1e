package sample;

import dev.jeton.annotation.Json;

@Json
record Token(
        @Json.DefaultOnError
        @Json.Alias(value = "expires", together = Json.Together.PREFER_NAME) // expect: J268
        long expiresIn,
        @Json.DefaultOnError @Json.Alias(value = "s", together = Json.Together.REJECT) String scope) {}

@Json
enum Choice {
    @Json.Alias(value = "yes", together = Json.Together.PREFER_NAME) // expect: J268
    YES,
    @Json.Alias(value = "no", together = Json.Together.REJECT)
    NO
}
