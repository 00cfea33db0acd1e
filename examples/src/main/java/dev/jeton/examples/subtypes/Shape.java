package dev.jeton.examples.subtypes;

import dev.jeton.annotation.Json;

@Json(discriminator = "kind")
@Json.Subtypes({
    @Json.Subtypes.Of(type = Shape.Circle.class, value = "circle"),
    @Json.Subtypes.Of(type = Shape.Square.class, value = "square")
})
public interface Shape {

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}
}
