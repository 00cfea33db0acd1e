package golden.outside;

import dev.jeton.annotation.Json;

@Json
public record Outside(String id) {}
