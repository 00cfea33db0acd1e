package sample;

import dev.jeton.annotation.Json;

@Json(discriminator = "kind")
@Json.Subtypes({
    @Json.Subtypes.Of(type = Circle.class, value = "circle"),
    @Json.Subtypes.Of(type = Stranger.class, value = "stranger"), // expect: J290
    @Json.Subtypes.Of(type = Shape.class, value = "shape"), // expect: J290
    @Json.Subtypes.Of(type = int.class, value = "number") // expect: J290
})
interface Shape {}

record Circle(double radius) implements Shape {}

record Stranger() {}
