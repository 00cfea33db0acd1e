package com.example;

import dev.jeton.annotation.Json;
import java.util.OptionalLong;

@Json(naming = Json.Naming.SNAKE_CASE)
public record TokenResponse(
        @Json.Required @Json.Secret String accessToken,
        @Json.Lenient OptionalLong expiresIn) {

    @Override
    public String toString() {
        return TokenResponseCodec.INSTANCE.describe(this);
    }
}
