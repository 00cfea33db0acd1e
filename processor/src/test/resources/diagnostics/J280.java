package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
sealed interface Nothing permits Only {} // expect: J280

@Json.Subtype(fallback = true)
record Only(String text) implements Nothing {}

@Json
@Json.Subtypes({})
interface None {} // expect: J280
