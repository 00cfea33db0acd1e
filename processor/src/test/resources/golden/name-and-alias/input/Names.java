package golden;

import dev.jeton.annotation.Json;

@Json
public record Names(
        @Json.Name("access_token") String token,
        @Json.Alias({"expires", "expires-in"}) long expiresIn) {}
