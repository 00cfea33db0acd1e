package com.example;

import dev.jeton.annotation.Json;

@Json(view = true)
public record A(String text) {}
