package sample;

import dev.jeton.annotation.Json;

@Json
final class Point {
    final int x;
    final int y; // expect: J227

    @Json.Creator
    Point(int x) {
        this.x = x;
        this.y = x;
    }
}

@Json(builder = Built.Builder.class)
final class Built {
    final int x; // expect: J227

    Built(int x) {
        this.x = x;
    }

    static final class Builder {
        Built build() {
            return new Built(0);
        }
    }
}

@Json
record Size(
        int width,
        int height) { // expect: J227
    @Json.Creator
    Size(int width) {
        this(width, width);
    }
}
