package golden;

import dev.jeton.annotation.Json;
import java.util.Map;

@Json(duplicates = Json.Duplicates.LAST_WINS)
public record Tolerant(
        String id,
        @Json.Required long count,
        Map<String, String> labels) {}
