package sample;

import dev.jeton.annotation.Json;

class Outer {
    @Json
    record Inner(String text) {}
}

@Json
record Outer_Inner(String text) {} // expect: J104
