package sample;

import dev.jeton.annotation.Json;

@Json
record Token(String text) {} // expect: J902
