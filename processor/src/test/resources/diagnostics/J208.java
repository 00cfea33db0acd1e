package sample;

import dev.jeton.annotation.Json;

@Json
record Token(@Json.Known({"Bearer", "DPoP", "Bearer", "bearer"}) String text) {} // expect: J208
