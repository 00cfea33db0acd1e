package com.example;

import dev.jeton.annotation.Json;

@Json
public record Order(@Json.Required String id, int quantity) {}
