package sample;

import dev.jeton.annotation.Json;

class Point {
    private final int x;
    private final int y;

    Point(int x, int y) {
        this.x = x;
        this.y = y;
    }

    int getX() {
        return x;
    }

    int getY() {
        return y;
    }
}

@Json.Import(value = Point.class, mixin = Home.Points.class)
class Home {
    abstract static class Points {
        Points(
                int y, // expect: J277
                int x) {} // expect: J277
    }
}
