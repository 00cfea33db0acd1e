package sample;

import dev.jeton.annotation.Json;

@Json
enum Choice {
    YES,
    @Json.Fallback
    UNKNOWN,
    @Json.Fallback // expect: J503
    OTHER
}
