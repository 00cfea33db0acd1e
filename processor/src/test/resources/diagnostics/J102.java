package sample;

import dev.jeton.annotation.Json;

class Outer {
    @Json
    private record Hidden(String text) {} // expect: J102

    @Json
    private enum Choice { // expect: J102
        YES
    }

    private static class Inner {
        @Json
        record Deep(String text) {} // expect: J102
    }

    @Json
    record Seen(String text) {}
}
