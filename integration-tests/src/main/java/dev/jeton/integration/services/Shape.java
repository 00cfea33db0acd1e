package dev.jeton.integration.services;

import dev.jeton.annotation.Json;

/** An interface that is not sealed, whose implementations know nothing of it in JSON. */
@Json(discriminator = "shape", view = true)
@Json.Subtypes({
    @Json.Subtypes.Of(type = Shape.Circle.class, value = "circle"),
    @Json.Subtypes.Of(type = Shape.Box.class, value = "box")
})
public interface Shape {
    double area();

    record Circle(double radius) implements Shape {
        @Override
        public double area() {
            return Math.PI * radius * radius;
        }
    }

    record Box(double width, double height) implements Shape {
        @Override
        public double area() {
            return width * height;
        }
    }
}
