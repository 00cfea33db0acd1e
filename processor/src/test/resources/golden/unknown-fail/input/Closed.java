package golden;

import dev.jeton.annotation.Json;

@Json(unknown = Json.Unknown.FAIL)
public record Closed(
        String id) {}
