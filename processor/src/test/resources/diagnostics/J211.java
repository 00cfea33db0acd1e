package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json
record Token(
        @Json.Extra Map<String, RawJson> first,
        @Json.Extra Map<String, RawJson> second) {} // expect: J211
