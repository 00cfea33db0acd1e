package golden;

import dev.jeton.annotation.Json;

@Json(ignoreCase = true)
public enum Scheme {
    @Json.Name("Bearer")
    BEARER,
    @Json.Name("pop")
    POP
}
