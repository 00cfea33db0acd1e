package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "kind")
@Json.Subtypes({
    @Json.Subtypes.Of(type = Circle.class, value = "circle"),
    @Json.Subtypes.Of(type = Circle.class, value = "round") // expect: J291
})
interface Shape {}

record Circle(double radius) implements Shape {}
