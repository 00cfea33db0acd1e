package sample;

import dev.jeton.annotation.Json;

@Json
record Token(@Json.Known({}) String text) {} // expect: J207
