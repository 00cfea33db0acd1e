package dev.jeton.integration.subtypes;

import dev.jeton.annotation.Json;

/** Not sealed, with types that know nothing of JSON; one extends another. */
@Json(discriminator = "kind")
@Json.Subtypes({
    @Json.Subtypes.Of(type = Shape.Box.class, value = "box"),
    @Json.Subtypes.Of(
            type = Shape.Cube.class,
            value = {"cube", "dice"}),
    @Json.Subtypes.Of(type = Shape.Point.class, fallback = true)
})
public interface Shape {
    double volume();

    class Box implements Shape {
        public double width;
        public double height;

        public Box() {}

        @Override
        public double volume() {
            return width * height;
        }
    }

    class Cube extends Box {
        public double depth;

        public Cube() {}

        @Override
        public double volume() {
            return super.volume() * depth;
        }
    }

    record Point() implements Shape {
        @Override
        public double volume() {
            return 0;
        }
    }
}
