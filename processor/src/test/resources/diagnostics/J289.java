package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type", view = true)
sealed interface Detail permits Payment, Account {}

@Json.Subtype("payment")
record Payment(long amount) implements Detail {}

@Json(view = false)
@Json.Subtype("account") // expect: J289
record Account(String iban) implements Detail {}
