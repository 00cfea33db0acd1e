package sample;

import dev.jeton.annotation.Json;

@Json
record Token(String text) {} // expect: J110

@Json(view = true)
record Other(Token token, Thread thread) {}

@Json
enum Choice {
    YES
}
