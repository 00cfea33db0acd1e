package com.example;

import dev.jeton.annotation.Json;

@Json(view = true)
public record Refused(String text, Object anything) {} // expect: J307
