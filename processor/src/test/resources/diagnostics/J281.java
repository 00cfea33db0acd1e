package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Payment, Account {}

@Json.Subtype("payment")
record Payment(long amount) implements Detail {}

record Account(String iban) implements Detail {} // expect: J281
