package golden;

import dev.jeton.annotation.Json;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;

@Json(view = true)
public record Keyed(ConcurrentMap<UUID, Integer> counts) {}
