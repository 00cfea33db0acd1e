package golden;

import dev.jeton.annotation.Json;

@Json
record Primitives(boolean flag, @Json.Required int number, long large, char letter, double precise) {}
