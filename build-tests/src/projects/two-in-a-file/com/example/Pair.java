package com.example;

import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
public record Pair(Left left, List<Right> rights) {}

@Json(view = true)
record Left(String text) {} // expect: J113

@Json
enum Right {
    ONE,
    TWO
}
