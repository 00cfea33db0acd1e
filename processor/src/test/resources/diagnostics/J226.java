package sample;

import dev.jeton.annotation.Json;

@Json
final class Point {
    final int x;

    @Json.Creator // expect: J226
    Point(int x) {
        this.x = x;
    }

    @Json.Builder
    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        void x(int x) {}

        Point build() {
            return new Point(0);
        }
    }
}
