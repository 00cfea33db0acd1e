package sample;

import dev.jeton.annotation.Json;

class ByHandCodec {}

@Json
record ByHand(String text) {} // expect: J104
