import dev.jeton.annotation.Json;

@Json
public record Unnamed(
        String id) {}
