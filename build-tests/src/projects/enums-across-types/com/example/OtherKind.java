package com.example;

import dev.jeton.annotation.Json;

@Json
enum OtherKind {
    @Json.Name("why")
    Y,
    @Json.Fallback
    OTHER
}
