package sample;

import dev.jeton.annotation.Json;

class Outer {
    @Json
    class Inner { // expect: J229
        String text;
    }

    @Json
    static class Nested {
        String text;
    }
}
