package sample;

import dev.jeton.annotation.Json;

@Json
record Bill(String text) {} // expect: J279
