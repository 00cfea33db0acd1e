package sample;

import dev.jeton.annotation.Json;

@Json.Codecs({}) // expect: J239
@Json
record Token(String text) {}
