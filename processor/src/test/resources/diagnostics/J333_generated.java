package sample;

import dev.jeton.annotation.Json;

@Json.Using(PartCodec.class) // expect: J333
@Json
record Part(String text) {}
