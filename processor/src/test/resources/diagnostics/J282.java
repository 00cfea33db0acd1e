package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Payment, Account, Group {}

@Json.Subtype({"payment", "pay"})
record Payment(long amount) implements Detail {}

@Json.Subtype({"account", "pay"}) // expect: J282
record Account(String iban) implements Detail {}

sealed interface Group extends Detail permits Inner {}

@Json.Subtype("account") // expect: J282
record Inner() implements Group {}

@Json
sealed interface Result permits Denied, Granted {}

@Json.Subtype(whenPresent = "error")
record Denied(String error) implements Result {}

@Json.Subtype(whenPresent = {"token", "error"}) // expect: J282
record Granted(String token) implements Result {}
