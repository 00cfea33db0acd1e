package golden;

import dev.jeton.annotation.Json;

@Json(view = true)
record Primitives(boolean flag, @Json.Required int number, long large, char letter, double precise) {}
