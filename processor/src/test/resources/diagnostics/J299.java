package sample;

import dev.jeton.annotation.Json;
import dev.jeton.processor.foreign.Reserved;

@Json
record Holder(
        String id,
        @Json.Flatten Reserved reserved) {} // expect: J299
