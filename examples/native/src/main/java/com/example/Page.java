package com.example;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
public record Page<T>(@Json.Required List<T> items, int total) {}
