package sample;

import dev.jeton.annotation.Json;

@Json
final class Point {
    private final int x;

    @Json.Creator
    Point(int x) { // expect: J223
        this.x = x;
    }

    int distance() {
        return x;
    }
}

@Json
record Size(int width) {
    @Json.Creator
    static Size of(
            int width,
            int height) { // expect: J223
        return new Size(width * height);
    }
}
