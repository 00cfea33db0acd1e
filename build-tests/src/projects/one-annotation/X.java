import dev.jeton.annotation.Json;

@Json
record X(String a) {}
