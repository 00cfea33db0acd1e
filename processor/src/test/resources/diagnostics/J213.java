package sample;

import dev.jeton.annotation.Json;

@Json
record Token(
        @Json.Name("") // expect: J213
        String empty,
        @Json.Name(" access_token") // expect: J213
        String before,
        @Json.Name("id_token\t") // expect: J213
        String behind,
        @Json.Name("refresh\u00a0") // expect: J213
        String noBreak,
        @Json.Name("a b") String inside,
        @Json.Alias({
            "one",
            "two " // expect: J213
        })
        String aliases,
        @Json.Known({"Bearer", "DPoP "}) String known, // expect: J213
        @Json.Default(" ") String preset,
        @SuppressWarnings("J213") @Json.Name(" ") String silenced) {}

@Json
enum Choice {
    @Json.Name(" yes") // expect: J213
    YES,
    @Json.Alias("") // expect: J213
    NO
}
