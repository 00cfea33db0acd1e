package sample;

import dev.jeton.annotation.Json;

class Around {
    @Json
    record Nested(String text) {} // expect: J113
}
