package sample;

import dev.jeton.annotation.Json;

@Json
sealed interface Detail permits Payment, Account {}

@Json.Subtype(whenPresent = "amount")
record Payment(long amount) implements Detail {}

@Json.Subtype("account") // expect: J285
record Account(String iban) implements Detail {}
