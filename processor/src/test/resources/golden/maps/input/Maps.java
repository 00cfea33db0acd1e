package golden;

import dev.jeton.annotation.Json;
import java.util.Map;

@Json
public record Maps(
        Map<String, String> texts,
        Map<String, Integer> numbers,
        Map<String, Maps> children) {}
