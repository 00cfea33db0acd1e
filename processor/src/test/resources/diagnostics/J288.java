package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Detail permits Open, Mode, Payment {}

@Json.Subtype("open") // expect: J288
non-sealed interface Open extends Detail {}

@Json.Subtype("mode") // expect: J288
enum Mode implements Detail {
    ON
}

@Json.Subtype("payment")
record Payment(long amount) implements Detail {}
