package sample;

import dev.jeton.annotation.Json;

public class J112 {
    @Json
    record Token(String text) {}

    @Json
    enum Kind { // expect: J112
        A
    }
}
