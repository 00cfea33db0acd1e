package golden;

import dev.jeton.annotation.Json;
import java.util.Set;

@Json
public record Sets(
        Set<String> texts,
        Set<Long> numbers) {}
