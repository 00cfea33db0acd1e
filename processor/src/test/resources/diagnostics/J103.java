package sample;

import dev.jeton.annotation.Json;

@Json
record Id<T>(@Json.Value String text) {} // expect: J103

@Json
record Any<T>(@Json.Value T value) {} // expect: J103
