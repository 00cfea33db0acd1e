package com.example;

import dev.jeton.annotation.Json;

@Json
public record Order(@Json.Required @Json.Name("order_id") String id, int quantity) {}
