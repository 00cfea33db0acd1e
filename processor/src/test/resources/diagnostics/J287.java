package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Payment {}

@Json(discriminator = "kind")
sealed interface Entry permits Payment {}

@Json.Subtype("payment") // expect: J287
record Payment(long amount) implements Detail, Entry {}
