package sample;

import dev.jeton.annotation.Json;

@Json
record Token(String text) {} // expect: J901

@Json
record Other(String text) {} // expect: J901
