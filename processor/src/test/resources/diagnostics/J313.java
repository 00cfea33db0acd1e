package sample;

import dev.jeton.annotation.Json;
import dev.jeton.processor.foreign.PublicInHidden;

class J313 extends PublicInHidden {
    @Json
    record Token(
            Nested nested, // expect: J313
            @Json.Ignore Nested ignored) {}
}
