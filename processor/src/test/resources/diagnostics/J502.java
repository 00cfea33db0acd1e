package sample;

import dev.jeton.annotation.Json;

@Json(ignoreCase = true)
enum Scheme {
    @Json.Name("Bearer")
    @Json.Alias("BEARER")
    BEARER,
    @Json.Name("bearer") // expect: J502
    LOWER,
    @Json.Alias("beareR") // expect: J502
    OTHER
}
