package sample;

import dev.jeton.annotation.Json;

@Json
final class Point {
    final int x;

    @Json.Creator
    Point(int x) {
        this.x = x;
    }

    @Json.Creator // expect: J221
    static Point of(int x) {
        return new Point(x);
    }
}

@Json
final class Built {
    final int x;

    private Built(int x) {
        this.x = x;
    }

    @Json.Builder
    static Builder builder() {
        return new Builder();
    }

    @Json.Builder // expect: J221
    static Builder other() {
        return new Builder();
    }

    static final class Builder {
        private int x;

        void x(int x) {
            this.x = x;
        }

        Built build() {
            return new Built(x);
        }
    }
}
