package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Payment, Account, Other {}

@Json.Subtype("payment")
record Payment(@Json.Ignore(Json.Direction.READING) String type) implements Detail {} // expect: J266

@Json.Subtype("account")
record Account(@Json.Ignore(Json.Direction.WRITING) String type) implements Detail {} // expect: J266

@Json.Subtype("other")
record Other(@Json.Ignore String type) implements Detail {}
