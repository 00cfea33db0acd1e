package sample;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
record Token(
        @Json.Charset(Json.Characters.VSCHAR)
        @Json.Known({"Bearer", "B\u00e4r"}) // expect: J261
        String type,
        @Json.Charset(Json.Characters.VSCHAR)
        @Json.Known("\u00e9") // expect: J261
        List<String> types,
        @Json.Charset(Json.Characters.VSCHAR)
        @Json.Known({"a b", "~"})
        String known,
        @Json.Known("B\u00e4r") String any) {}
