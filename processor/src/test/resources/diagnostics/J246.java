package sample;

import dev.jeton.annotation.Json;

record Unmarked(@Json.Value String text) {} // expect: J246

class Code {
    @Json.Value // expect: J246
    String text() {
        return "";
    }
}

@Json
record Constant(String text) {
    @Json.Value // expect: J246
    static final String NONE = "";
}

enum Plain {
    A;

    @Json.Value // expect: J246
    final String text = "a";
}
