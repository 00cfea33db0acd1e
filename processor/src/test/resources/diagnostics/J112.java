package sample;

import dev.jeton.annotation.Json;

public class J112 {
    @Json
    record Token(String text) {} // expect: J112

    @Json
    enum Kind {
        A
    }
}
