package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Payment, Account, Named, Other {}

@Json.Subtype("payment")
record Payment(int type) implements Detail {} // expect: J286

@Json.Subtype("account")
record Account(@Json.Name("type") java.util.List<String> types) implements Detail {} // expect: J286

@Json.Subtype("named")
record Named(java.util.Optional<String> type) implements Detail {}

@Json.Subtype("other")
record Other(@Json.Name("kind") int type) implements Detail {}
