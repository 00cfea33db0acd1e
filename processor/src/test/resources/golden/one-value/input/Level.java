package com.acme.onevalue;

import dev.jeton.annotation.Json;

@Json
enum Level {
    LOW,
    @Json.Fallback
    HIGH;

    @Json.Value
    final int number = ordinal() * 10;
}
