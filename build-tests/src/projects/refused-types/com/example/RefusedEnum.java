package com.example;

import dev.jeton.annotation.Json;

@Json
public enum RefusedEnum {
    @Json.Name("a")
    ONE,
    @Json.Name("a") // expect: J501
    TWO
}
