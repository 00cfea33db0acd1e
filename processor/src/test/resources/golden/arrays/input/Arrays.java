package golden;

import dev.jeton.annotation.Json;

@Json
public record Arrays(long[] times, byte[] base64, String[] words) {}
