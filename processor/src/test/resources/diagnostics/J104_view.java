package sample;

import dev.jeton.annotation.Json;

class ByHandView {}

@Json(view = true)
record ByHand(String text) {} // expect: J104

@Json
record WithoutView(String text) {}

class WithoutViewView {}
