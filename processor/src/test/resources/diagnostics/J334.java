package sample;

import dev.jeton.annotation.Json;

@Json.Codecs(PartCodec.class) // expect: J334
@Json
record Part(String text) {}

@Json
record Whole(Part part) {}

@Json
record Token(@Json.Using(TokenCodec.class) Token next) {} // expect: J334
