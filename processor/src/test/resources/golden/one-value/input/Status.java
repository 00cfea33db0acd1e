package com.acme.onevalue;

import dev.jeton.annotation.Json;

@Json
enum Status {
    ACTIVE,
    LOCKED;

    @Json.Value
    String code() {
        return name().substring(0, 1);
    }
}
