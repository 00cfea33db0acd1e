package sample;

import dev.jeton.annotation.Json;

@Json
record J113(String text, Nested nested, Other other) {

    @Json
    record Nested(String text) {}
}

@Json
record Other(String text) {} // expect: J113

@Json
record Another(String text) {}
