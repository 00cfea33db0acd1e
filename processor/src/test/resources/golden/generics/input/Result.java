package golden;

import dev.jeton.annotation.Json;

@Json
public record Result<T>(T value, Result<T> next) {}
