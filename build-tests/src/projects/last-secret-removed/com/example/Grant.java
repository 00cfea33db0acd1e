package com.example;

import dev.jeton.annotation.Json;

/** Once had a @Json.Secret. */
@Json
public record Grant(String text) {
    @Override
    public String toString() {
        return GrantCodec.INSTANCE.describe(this);
    }
}
