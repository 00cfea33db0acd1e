package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Payment, Account, Other {}

@Json.Subtype("payment")
record Payment(long amount) implements Detail {}

@Json.Subtype(value = "account", fallback = true)
record Account(String iban) implements Detail {}

@Json.Subtype(fallback = true) // expect: J283
record Other(String type) implements Detail {}
