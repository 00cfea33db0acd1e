package golden;

import dev.jeton.annotation.Json;

@Json
public record Greeting(
        String text) {}
