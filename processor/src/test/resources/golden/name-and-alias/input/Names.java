package golden;

import dev.jeton.annotation.Json;

@Json
public record Names(
        @Json.Name("access_token") String token,
        @Json.Alias(value = {"expires", "expires-in"}, together = Json.Together.PREFER_NAME) long expiresIn) {}
