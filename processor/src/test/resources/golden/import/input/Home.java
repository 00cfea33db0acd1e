package sample;

import dev.jeton.annotation.Json;

/** A type that is annotated by nobody, imported with what a mixin says of it. */
@Json.Import(value = Home.Point.class, mixin = Home.Names.class, with = @Json(unknown = Json.Unknown.FAIL))
final class Home {
    static final class Point {
        private final int left;

        Point(int left) {
            this.left = left;
        }

        int getLeft() {
            return left;
        }
    }

    interface Names {
        @Json.Name("x")
        @Json.Required
        int getLeft();
    }
}
