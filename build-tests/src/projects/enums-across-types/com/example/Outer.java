package com.example;

import dev.jeton.annotation.Json;

final class Outer {
    private Outer() {}

    @Json
    enum Nested {
        Z
    }
}
